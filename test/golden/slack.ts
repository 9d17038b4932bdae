/** Written by test/support/golden.ts: what is drawn of every example. */
import type { SlackMessage } from '../support/slack-message.ts';

export default {
  "daily-reports": {
    "text": "Daily report – Mon 23 Nov 2026: 18,240 requests, 2.3% failed, $1,842.10 spent. Most failures: gpt-4o at acme-eastus.openai.azure.com (290 of 4,650).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Daily report – Mon 23 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "18,240 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "2.3%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " failed, "
              },
              {
                "type": "text",
                "text": "$1,842.10",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " spent."
              },
              {
                "type": "text",
                "text": " Most failures: "
              },
              {
                "type": "text",
                "text": "gpt-4o",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at acme-eastus.openai.azure.com (290 of 4,650)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests*\n18,240 (+7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failed*\n412 (2.3%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Spend*\n$1,842.10 (+12%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Cache hits*\n903 (5%)"
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Most failing deployments",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "table",
        "column_settings": [
          {
            "align": "left",
            "is_wrapped": true
          },
          {
            "align": "left",
            "is_wrapped": true
          },
          {
            "align": "left",
            "is_wrapped": true
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "left",
            "is_wrapped": true
          }
        ],
        "rows": [
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Model",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Id",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "API base",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Failed",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Rate",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Commonest error",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gpt-4o"
            },
            {
              "type": "raw_text",
              "text": "6f3a9c2b"
            },
            {
              "type": "raw_text",
              "text": "acme-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "290 of 4,650"
            },
            {
              "type": "raw_text",
              "text": "6.2%"
            },
            {
              "type": "raw_text",
              "text": "ServiceUnavailableError (251)"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-sonnet"
            },
            {
              "type": "raw_text",
              "text": "13f3a9c2"
            },
            {
              "type": "raw_text",
              "text": "bedrock.eu-central-1.amazonaws.com"
            },
            {
              "type": "raw_text",
              "text": "61 of 1,260"
            },
            {
              "type": "raw_text",
              "text": "4.8%"
            },
            {
              "type": "raw_text",
              "text": "RateLimitError (58)"
            }
          ],
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Without deployment",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "raw_text",
              "text": " "
            },
            {
              "type": "raw_text",
              "text": " "
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "61 of 1,012",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "6%",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "AuthenticationError (44)",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ],
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "All",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "raw_text",
              "text": " "
            },
            {
              "type": "raw_text",
              "text": " "
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "412 of 18,240",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "2.3%",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "raw_text",
              "text": " "
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued are not counted · without deployment: 1,012 requests for $0.00 that name none, refused by the gateway or not recorded",
            "emoji": false
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "What the commonest error said",
                "style": {
                  "bold": true
                }
              }
            ]
          },
          {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "gpt-4o",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " at acme-eastus.openai.azure.com – ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " at bedrock.eu-central-1.amazonaws.com – RateLimitError: Too many requests, please wait before trying again."
                  }
                ]
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Slowest deployments, seconds per output token",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Model             Id        API base                   Mean      p95  Requests\nclaude-sonnet     13f3a9c2  bedrock.eu-central-1.…  0.048 s  0.131 s     1,210\ngpt-4o            6f3a9c2b  acme-eastus.openai.az…  0.031 s  0.088 s     4,302\ngemini-2.5-flash  16f3a9c2  europe-west4-aiplatfo…  0.012 s  0.030 s       890"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Successful requests, cache hits left out",
            "emoji": false
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Slowest deployments without chat output, seconds per request",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Model                   Id        API base          Mean     p95  Requests\nwhisper-1               9f3a9c2b  api.openai.com  8.42 s  21.3 s       210\ntext-embedding-3-large  22f3a9c2  api.openai.com  0.31 s  0.72 s     5,120"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Successful requests, cache hits left out",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "18,240 rows counted from rollups · newest row in the log 2026-11-24T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run daily-reports 2026-11-23 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "daily-reports, plain": {
    "text": "Daily report – Mon 23 Nov 2026: 18,240 requests, 2.3% failed, $1,842.10 spent. Most failures: gpt-4o at acme-eastus.openai.azure.com (290 of 4,650).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Daily report – Mon 23 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "18,240 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "2.3%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " failed, "
              },
              {
                "type": "text",
                "text": "$1,842.10",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " spent."
              },
              {
                "type": "text",
                "text": " Most failures: "
              },
              {
                "type": "text",
                "text": "gpt-4o",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at acme-eastus.openai.azure.com (290 of 4,650)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests*\n18,240 (+7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failed*\n412 (2.3%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Spend*\n$1,842.10 (+12%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Cache hits*\n903 (5%)"
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Most failing deployments",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Model           Id        API base               Failed  Rate  Commonest error\ngpt-4o          6f3a9c2b  acme-eastus.o…   290 of 4,650  6.2%  ServiceUnavail…\nclaude-sonnet   13f3a9c2  bedrock.eu-ce…    61 of 1,260  4.8%  RateLimitError…\nWithout deplo…                              61 of 1,012    6%  Authentication…\nAll                                       412 of 18,240  2.3%"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued are not counted · without deployment: 1,012 requests for $0.00 that name none, refused by the gateway or not recorded",
            "emoji": false
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "What the commonest error said",
                "style": {
                  "bold": true
                }
              }
            ]
          },
          {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "gpt-4o",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " at acme-eastus.openai.azure.com – ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " at bedrock.eu-central-1.amazonaws.com – RateLimitError: Too many requests, please wait before trying again."
                  }
                ]
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Slowest deployments, seconds per output token",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Model             Id        API base                   Mean      p95  Requests\nclaude-sonnet     13f3a9c2  bedrock.eu-central-1.…  0.048 s  0.131 s     1,210\ngpt-4o            6f3a9c2b  acme-eastus.openai.az…  0.031 s  0.088 s     4,302\ngemini-2.5-flash  16f3a9c2  europe-west4-aiplatfo…  0.012 s  0.030 s       890"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Successful requests, cache hits left out",
            "emoji": false
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Slowest deployments without chat output, seconds per request",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Model                   Id        API base          Mean     p95  Requests\nwhisper-1               9f3a9c2b  api.openai.com  8.42 s  21.3 s       210\ntext-embedding-3-large  22f3a9c2  api.openai.com  0.31 s  0.72 s     5,120"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Successful requests, cache hits left out",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "18,240 rows counted from rollups · newest row in the log 2026-11-24T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run daily-reports 2026-11-23 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "spend-reports": {
    "text": "Spend – 16 – 22 Nov 2026: $10,356.20 spent, +12% on 9 – 15 Nov 2026. Most: research with $4,812.40 (46%).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Spend – 16 – 22 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "$10,356.20",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " spent, "
              },
              {
                "type": "text",
                "text": "+12%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " on 9 – 15 Nov 2026."
              },
              {
                "type": "text",
                "text": " Most: "
              },
              {
                "type": "text",
                "text": "research",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " with $4,812.40 (46%)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Spend*\n$10,356.20 (+12%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Period before*\n$9,246.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests*\n124,310 (+7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Most on*\nThu 19 Nov, $1,842.10"
          }
        ]
      },
      {
        "type": "data_visualization",
        "title": "Spend per day, USD",
        "chart": {
          "type": "bar",
          "series": [
            {
              "name": "Spend",
              "data": [
                {
                  "label": "Mon 16",
                  "value": 1510.4
                },
                {
                  "label": "Tue 17",
                  "value": 1602.2
                },
                {
                  "label": "Wed 18",
                  "value": 1688
                },
                {
                  "label": "Thu 19",
                  "value": 1842.1
                },
                {
                  "label": "Fri 20",
                  "value": 1720.9
                },
                {
                  "label": "Sat 21",
                  "value": 980.1
                },
                {
                  "label": "Sun 22",
                  "value": 1012.5
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "Mon 16",
              "Tue 17",
              "Wed 18",
              "Thu 19",
              "Fri 20",
              "Sat 21",
              "Sun 22"
            ],
            "x_label": "Day",
            "y_label": "USD"
          }
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Teams",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "table",
        "column_settings": [
          {
            "align": "left",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          }
        ],
        "rows": [
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Team",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Spend",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Share",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Change",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Requests",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "research"
            },
            {
              "type": "raw_text",
              "text": "$4,812.40"
            },
            {
              "type": "raw_text",
              "text": "46%"
            },
            {
              "type": "raw_text",
              "text": "+62%"
            },
            {
              "type": "raw_text",
              "text": "48,210"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "search"
            },
            {
              "type": "raw_text",
              "text": "$3,604.00"
            },
            {
              "type": "raw_text",
              "text": "35%"
            },
            {
              "type": "raw_text",
              "text": "-3%"
            },
            {
              "type": "raw_text",
              "text": "51,007"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "support-bot"
            },
            {
              "type": "raw_text",
              "text": "$1,425.70"
            },
            {
              "type": "raw_text",
              "text": "14%"
            },
            {
              "type": "raw_text",
              "text": "+1%"
            },
            {
              "type": "raw_text",
              "text": "20,900"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "(no team)"
            },
            {
              "type": "raw_text",
              "text": "$514.10"
            },
            {
              "type": "raw_text",
              "text": "5%"
            },
            {
              "type": "raw_text",
              "text": "-55%"
            },
            {
              "type": "raw_text",
              "text": "4,193"
            }
          ],
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Total",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "$10,356.20",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "100%",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "+12%",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "124,310",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ]
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Tags, each request counted in full for each of its tags",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Tag                Spend  Share  Change  Requests\nenv:prod       $8,120.30    78%     +3%    98,400\nproject:atlas  $2,204.80    21%     new    15,020\n(untagged)     $1,443.60    14%     +8%    14,900"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Tags overlap by $1,412.50: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed: User-Agent:*",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run spend-reports 2026-11-16..2026-11-22 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "spend-reports, plain": {
    "text": "Spend – 16 – 22 Nov 2026: $10,356.20 spent, +12% on 9 – 15 Nov 2026. Most: research with $4,812.40 (46%).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Spend – 16 – 22 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "$10,356.20",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " spent, "
              },
              {
                "type": "text",
                "text": "+12%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " on 9 – 15 Nov 2026."
              },
              {
                "type": "text",
                "text": " Most: "
              },
              {
                "type": "text",
                "text": "research",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " with $4,812.40 (46%)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Spend*\n$10,356.20 (+12%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Period before*\n$9,246.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests*\n124,310 (+7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Most on*\nThu 19 Nov, $1,842.10"
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Spend per day, USD",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "▇▇███▅▅  Mon 16 – Sun 22"
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Teams",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Team              Spend  Share  Change  Requests\nresearch      $4,812.40    46%    +62%    48,210\nsearch        $3,604.00    35%     -3%    51,007\nsupport-bot   $1,425.70    14%     +1%    20,900\n(no team)       $514.10     5%    -55%     4,193\nTotal        $10,356.20   100%    +12%   124,310"
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Tags, each request counted in full for each of its tags",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Tag                Spend  Share  Change  Requests\nenv:prod       $8,120.30    78%     +3%    98,400\nproject:atlas  $2,204.80    21%     new    15,020\n(untagged)     $1,443.60    14%     +8%    14,900"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Tags overlap by $1,412.50: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed: User-Agent:*",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run spend-reports 2026-11-16..2026-11-22 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "monthly-spend-reports": {
    "text": "Monthly spend – October 2026: $10,356.20 spent, +12% on September 2026. Most: research with $4,812.40 (46%).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Monthly spend – October 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "$10,356.20",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " spent, "
              },
              {
                "type": "text",
                "text": "+12%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " on September 2026."
              },
              {
                "type": "text",
                "text": " Most: "
              },
              {
                "type": "text",
                "text": "research",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " with $4,812.40 (46%)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Spend*\n$10,356.20 (+12%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Period before*\n$9,246.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests*\n124,310 (+7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Most on*\nThu 1 Oct, $415.05"
          }
        ]
      },
      {
        "type": "data_visualization",
        "title": "Spend per day, USD",
        "chart": {
          "type": "bar",
          "series": [
            {
              "name": "Spend",
              "data": [
                {
                  "label": "1 Oct",
                  "value": 802.75
                },
                {
                  "label": "3 Oct",
                  "value": 448.92
                },
                {
                  "label": "5 Oct",
                  "value": 701.24
                },
                {
                  "label": "7 Oct",
                  "value": 795.3
                },
                {
                  "label": "9 Oct",
                  "value": 608.51
                },
                {
                  "label": "11 Oct",
                  "value": 568.39
                },
                {
                  "label": "13 Oct",
                  "value": 741.25
                },
                {
                  "label": "15 Oct",
                  "value": 802.71
                },
                {
                  "label": "17 Oct",
                  "value": 448.92
                },
                {
                  "label": "19 Oct",
                  "value": 701.24
                },
                {
                  "label": "21 Oct",
                  "value": 795.3
                },
                {
                  "label": "23 Oct",
                  "value": 608.51
                },
                {
                  "label": "25 Oct",
                  "value": 568.39
                },
                {
                  "label": "27 Oct",
                  "value": 741.25
                },
                {
                  "label": "29 Oct",
                  "value": 802.71
                },
                {
                  "label": "31 Oct",
                  "value": 220.81
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "1 Oct",
              "3 Oct",
              "5 Oct",
              "7 Oct",
              "9 Oct",
              "11 Oct",
              "13 Oct",
              "15 Oct",
              "17 Oct",
              "19 Oct",
              "21 Oct",
              "23 Oct",
              "25 Oct",
              "27 Oct",
              "29 Oct",
              "31 Oct"
            ],
            "x_label": "Day",
            "y_label": "USD"
          }
        }
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Each bar is the sum of 2 days, the last one of 1",
            "emoji": false
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Teams",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "table",
        "column_settings": [
          {
            "align": "left",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          }
        ],
        "rows": [
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Team",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Spend",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Share",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Change",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Requests",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "research"
            },
            {
              "type": "raw_text",
              "text": "$4,812.40"
            },
            {
              "type": "raw_text",
              "text": "46%"
            },
            {
              "type": "raw_text",
              "text": "+62%"
            },
            {
              "type": "raw_text",
              "text": "48,210"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "search"
            },
            {
              "type": "raw_text",
              "text": "$3,604.00"
            },
            {
              "type": "raw_text",
              "text": "35%"
            },
            {
              "type": "raw_text",
              "text": "-3%"
            },
            {
              "type": "raw_text",
              "text": "51,007"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "support-bot"
            },
            {
              "type": "raw_text",
              "text": "$1,425.70"
            },
            {
              "type": "raw_text",
              "text": "14%"
            },
            {
              "type": "raw_text",
              "text": "+1%"
            },
            {
              "type": "raw_text",
              "text": "20,900"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "(no team)"
            },
            {
              "type": "raw_text",
              "text": "$514.10"
            },
            {
              "type": "raw_text",
              "text": "5%"
            },
            {
              "type": "raw_text",
              "text": "-55%"
            },
            {
              "type": "raw_text",
              "text": "4,193"
            }
          ],
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Total",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "$10,356.20",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "100%",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "+12%",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "124,310",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ]
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Tags, each request counted in full for each of its tags",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Tag                Spend  Share  Change  Requests\nenv:prod       $8,120.30    78%     +3%    98,400\nproject:atlas  $2,204.80    21%     new    15,020\n(untagged)     $1,443.60    14%     +8%    14,900"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Tags overlap by $1,412.50: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed: User-Agent:*",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-10-01 00:00 – 2026-11-01 00:00 Europe/Berlin, end not included · UTC 2026-09-30T22:00Z – 2026-10-31T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run monthly-spend-reports 2026-10-01..2026-10-31 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "monthly-spend-reports, plain": {
    "text": "Monthly spend – October 2026: $10,356.20 spent, +12% on September 2026. Most: research with $4,812.40 (46%).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Monthly spend – October 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "$10,356.20",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " spent, "
              },
              {
                "type": "text",
                "text": "+12%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " on September 2026."
              },
              {
                "type": "text",
                "text": " Most: "
              },
              {
                "type": "text",
                "text": "research",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " with $4,812.40 (46%)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Spend*\n$10,356.20 (+12%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Period before*\n$9,246.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests*\n124,310 (+7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Most on*\nThu 1 Oct, $415.05"
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Spend per day, USD",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "█▅▇█▇▆██▅▇█▇▆██▃  1 Oct – 31 Oct"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Each bar is the sum of 2 days, the last one of 1",
            "emoji": false
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Teams",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Team              Spend  Share  Change  Requests\nresearch      $4,812.40    46%    +62%    48,210\nsearch        $3,604.00    35%     -3%    51,007\nsupport-bot   $1,425.70    14%     +1%    20,900\n(no team)       $514.10     5%    -55%     4,193\nTotal        $10,356.20   100%    +12%   124,310"
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Tags, each request counted in full for each of its tags",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Tag                Spend  Share  Change  Requests\nenv:prod       $8,120.30    78%     +3%    98,400\nproject:atlas  $2,204.80    21%     new    15,020\n(untagged)     $1,443.60    14%     +8%    14,900"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Tags overlap by $1,412.50: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed: User-Agent:*",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-10-01 00:00 – 2026-11-01 00:00 Europe/Berlin, end not included · UTC 2026-09-30T22:00Z – 2026-10-31T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run monthly-spend-reports 2026-10-01..2026-10-31 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "fallback-reports": {
    "text": "Fallbacks – 16 – 22 Nov 2026: 1,812 requests fell back (1.5% of traffic), 96% of them answered. Most: gpt-4o → claude-sonnet (1,402).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Fallbacks – 16 – 22 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "1,812 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " fell back (1.5% of traffic), "
              },
              {
                "type": "text",
                "text": "96%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of them answered."
              },
              {
                "type": "text",
                "text": " Most: "
              },
              {
                "type": "text",
                "text": "gpt-4o → claude-sonnet",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (1,402)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Fell back*\n1,812 requests"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answered*\n96%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Share of traffic*\n1.5%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Extra cost*\n+$4.87"
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "From → to",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "table",
        "column_settings": [
          {
            "align": "left",
            "is_wrapped": true
          },
          {
            "align": "left",
            "is_wrapped": true
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          }
        ],
        "rows": [
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "From",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "To",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Attempts",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Answered",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Extra time",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Extra cost",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gpt-4o"
            },
            {
              "type": "raw_text",
              "text": "claude-sonnet"
            },
            {
              "type": "raw_text",
              "text": "1,402"
            },
            {
              "type": "raw_text",
              "text": "98%"
            },
            {
              "type": "raw_text",
              "text": "+2.64 s"
            },
            {
              "type": "raw_text",
              "text": "+$6.47"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-sonnet"
            },
            {
              "type": "raw_text",
              "text": "gpt-4o"
            },
            {
              "type": "raw_text",
              "text": "360"
            },
            {
              "type": "raw_text",
              "text": "99%"
            },
            {
              "type": "raw_text",
              "text": "-0.22 s"
            },
            {
              "type": "raw_text",
              "text": "-$1.60"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gpt-4o"
            },
            {
              "type": "raw_text",
              "text": "(no answer)"
            },
            {
              "type": "raw_text",
              "text": "50"
            },
            {
              "type": "raw_text",
              "text": "0%"
            },
            {
              "type": "raw_text",
              "text": "–"
            },
            {
              "type": "raw_text",
              "text": "–"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Attempts are requests that left the model they asked for. Extra time is the mean beside requests that model answered itself; extra cost is the same difference times the answered requests. Cache hits left out",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run fallback-reports 2026-11-16..2026-11-22 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "fallback-reports, plain": {
    "text": "Fallbacks – 16 – 22 Nov 2026: 1,812 requests fell back (1.5% of traffic), 96% of them answered. Most: gpt-4o → claude-sonnet (1,402).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Fallbacks – 16 – 22 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "1,812 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " fell back (1.5% of traffic), "
              },
              {
                "type": "text",
                "text": "96%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of them answered."
              },
              {
                "type": "text",
                "text": " Most: "
              },
              {
                "type": "text",
                "text": "gpt-4o → claude-sonnet",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (1,402)."
              }
            ]
          }
        ]
      },
      {
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Fell back*\n1,812 requests"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answered*\n96%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Share of traffic*\n1.5%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Extra cost*\n+$4.87"
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "From → to",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "From           To             Attempts  Answered  Extra time  Extra cost\ngpt-4o         claude-sonnet     1,402       98%     +2.64 s      +$6.47\nclaude-sonnet  gpt-4o              360       99%     -0.22 s      -$1.60\ngpt-4o         (no answer)          50        0%           –           –"
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Attempts are requests that left the model they asked for. Extra time is the mean beside requests that model answered itself; extra cost is the same difference times the answered requests. Cache hits left out",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run fallback-reports 2026-11-16..2026-11-22 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "correction": {
    "text": "Correction – Daily report – Mon 23 Nov 2026: Rows that were written after this report change it by +$12.40 and +38 requests.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Correction – Daily report – Mon 23 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Rows that were written after this report change it by "
              },
              {
                "type": "text",
                "text": "+$12.40",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " and "
              },
              {
                "type": "text",
                "text": "+38 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": "."
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Totals of the report",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "table",
        "column_settings": [
          {
            "align": "left",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "right",
            "is_wrapped": false
          }
        ],
        "rows": [
          [
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Figure",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "As sent",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Now",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Change",
                      "style": {
                        "bold": true
                      }
                    }
                  ]
                }
              ]
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Requests"
            },
            {
              "type": "raw_text",
              "text": "18,202"
            },
            {
              "type": "raw_text",
              "text": "18,240"
            },
            {
              "type": "raw_text",
              "text": "+38 (+0.2%)"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Spend"
            },
            {
              "type": "raw_text",
              "text": "$1,829.70"
            },
            {
              "type": "raw_text",
              "text": "$1,842.10"
            },
            {
              "type": "raw_text",
              "text": "+$12.40 (+0.7%)"
            }
          ]
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "About this correction",
                "style": {
                  "bold": true
                }
              }
            ]
          },
          {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "It corrects "
                  },
                  {
                    "type": "text",
                    "text": "daily-reports 2026-11-23",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " of 2026-11-24 00:05 Europe/Berlin, which was marked provisional. The gateway wrote the missing rows to its log after that."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Its tables may have changed too: "
                  },
                  {
                    "type": "text",
                    "text": "tollbell run daily-reports --at 2026-11-24T00:05",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " sends all of it anew."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "No second correction of this report follows."
                  }
                ]
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run daily-reports 2026-11-23 correction · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "correction, plain": {
    "text": "Correction – Daily report – Mon 23 Nov 2026: Rows that were written after this report change it by +$12.40 and +38 requests.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Correction – Daily report – Mon 23 Nov 2026",
          "emoji": true
        }
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Rows that were written after this report change it by "
              },
              {
                "type": "text",
                "text": "+$12.40",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " and "
              },
              {
                "type": "text",
                "text": "+38 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": "."
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "Totals of the report",
                "style": {
                  "bold": true
                }
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_preformatted",
            "elements": [
              {
                "type": "text",
                "text": "Figure      As sent        Now           Change\nRequests     18,202     18,240      +38 (+0.2%)\nSpend     $1,829.70  $1,842.10  +$12.40 (+0.7%)"
              }
            ]
          }
        ]
      },
      {
        "type": "rich_text",
        "elements": [
          {
            "type": "rich_text_section",
            "elements": [
              {
                "type": "text",
                "text": "About this correction",
                "style": {
                  "bold": true
                }
              }
            ]
          },
          {
            "type": "rich_text_list",
            "style": "bullet",
            "elements": [
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "It corrects "
                  },
                  {
                    "type": "text",
                    "text": "daily-reports 2026-11-23",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " of 2026-11-24 00:05 Europe/Berlin, which was marked provisional. The gateway wrote the missing rows to its log after that."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Its tables may have changed too: "
                  },
                  {
                    "type": "text",
                    "text": "tollbell run daily-reports --at 2026-11-24T00:05",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " sends all of it anew."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "No second correction of this report follows."
                  }
                ]
              }
            ]
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Run daily-reports 2026-11-23 correction · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
};
