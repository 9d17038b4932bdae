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
  "budget-alerts 1": {
    "text": "Team Atlas: 96% of its budget used: $4,838.17 of $5,000.00 used (96%), $161.83 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov. 85% was passed too.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Team Atlas: 96% of its budget used",
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
                "text": "$4,838.17 of $5,000.00 used (96%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $161.83 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov."
              },
              {
                "type": "text",
                "text": " 85% was passed too."
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
            "text": "*Used*\n$4,838.17 (96%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Budget*\n$5,000.00"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Left*\n$161.83"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Reset*\n2026-12-01 00:00 in Europe/Berlin, in 5 days"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*By the reset*\n$5,640.20 – $6,202.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*At this pace*\npast the limit between Wed 25 Nov and Thu 26 Nov"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Counts since*\n2026-11-01 00:00 Europe/Berlin"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Belongs to*\nAcme"
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
                  "label": "1 Nov",
                  "value": 182.3
                },
                {
                  "label": "3 Nov",
                  "value": 359.6
                },
                {
                  "label": "5 Nov",
                  "value": 397
                },
                {
                  "label": "7 Nov",
                  "value": 243.9
                },
                {
                  "label": "9 Nov",
                  "value": 239
                },
                {
                  "label": "11 Nov",
                  "value": 419.9
                },
                {
                  "label": "13 Nov",
                  "value": 385.79999999999995
                },
                {
                  "label": "15 Nov",
                  "value": 126.19999999999999
                },
                {
                  "label": "17 Nov",
                  "value": 461.8
                },
                {
                  "label": "19 Nov",
                  "value": 502.4
                },
                {
                  "label": "21 Nov",
                  "value": 358.5
                },
                {
                  "label": "23 Nov",
                  "value": 461.37
                },
                {
                  "label": "25 Nov",
                  "value": 401
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "1 Nov",
              "3 Nov",
              "5 Nov",
              "7 Nov",
              "9 Nov",
              "11 Nov",
              "13 Nov",
              "15 Nov",
              "17 Nov",
              "19 Nov",
              "21 Nov",
              "23 Nov",
              "25 Nov"
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
                "text": "Who spends it",
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
                      "text": "Key",
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
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "atlas-prod"
            },
            {
              "type": "raw_text",
              "text": "$2,210.40"
            },
            {
              "type": "raw_text",
              "text": "46%"
            },
            {
              "type": "raw_text",
              "text": "+5%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "atlas-batch"
            },
            {
              "type": "raw_text",
              "text": "$1,480.90"
            },
            {
              "type": "raw_text",
              "text": "31%"
            },
            {
              "type": "raw_text",
              "text": "+268%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "atlas-eval"
            },
            {
              "type": "raw_text",
              "text": "$611.20"
            },
            {
              "type": "raw_text",
              "text": "13%"
            },
            {
              "type": "raw_text",
              "text": "+13%"
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
                      "text": "and 34 more",
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
                      "text": "$535.67",
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
                      "text": "11%",
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
                      "text": "$4,838.17",
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
                      "text": "+34%",
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
                "text": "On what",
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
                "text": "Model                       Spend  Share  Change\ngpt-4o                  $2,902.10    60%    +17%\nclaude-sonnet-4-5       $1,731.50    36%    +92%\ntext-embedding-3-large    $204.57   4.2%     -8%\nTotal                   $4,838.17   100%    +34%"
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
            "text": "Of this window, from the spend log; change against as long before it.",
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
                "text": "Evidence",
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
                    "text": "Spend 4838.17 at 2026-11-25T08:12Z: the gateway's own counter, by which it enforces; max_budget 5000"
                  },
                  {
                    "type": "text",
                    "text": "."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Counts from 2026-10-31T23:00Z to 2026-11-30T23:00Z (UTC, end not included), every 30d."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Levels: 85% at $4,250.00, 95% at $4,750.00, 100% at $5,000.00."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "To see it: "
                  },
                  {
                    "type": "text",
                    "text": "select spend from \"LiteLLM_TeamTable\" where team_id = 'team-atlas'",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify budget-alerts-4765469982",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-4765469982 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 1, plain": {
    "text": "Team Atlas: 96% of its budget used: $4,838.17 of $5,000.00 used (96%), $161.83 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov. 85% was passed too.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Team Atlas: 96% of its budget used",
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
                "text": "$4,838.17 of $5,000.00 used (96%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $161.83 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov."
              },
              {
                "type": "text",
                "text": " 85% was passed too."
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
            "text": "*Used*\n$4,838.17 (96%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Budget*\n$5,000.00"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Left*\n$161.83"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Reset*\n2026-12-01 00:00 in Europe/Berlin, in 5 days"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*By the reset*\n$5,640.20 – $6,202.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*At this pace*\npast the limit between Wed 25 Nov and Thu 26 Nov"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Counts since*\n2026-11-01 00:00 Europe/Berlin"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Belongs to*\nAcme"
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
                "text": "▃▆▇▄▄▇▇▃██▆█▇  1 Nov – 25 Nov"
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
                "text": "Who spends it",
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
                "text": "Key              Spend  Share  Change\natlas-prod   $2,210.40    46%     +5%\natlas-batch  $1,480.90    31%   +268%\natlas-eval     $611.20    13%    +13%\nand 34 more    $535.67    11%\nTotal        $4,838.17   100%    +34%"
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
                "text": "On what",
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
                "text": "Model                       Spend  Share  Change\ngpt-4o                  $2,902.10    60%    +17%\nclaude-sonnet-4-5       $1,731.50    36%    +92%\ntext-embedding-3-large    $204.57   4.2%     -8%\nTotal                   $4,838.17   100%    +34%"
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
            "text": "Of this window, from the spend log; change against as long before it.",
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
                "text": "Evidence",
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
                    "text": "Spend 4838.17 at 2026-11-25T08:12Z: the gateway's own counter, by which it enforces; max_budget 5000"
                  },
                  {
                    "type": "text",
                    "text": "."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Counts from 2026-10-31T23:00Z to 2026-11-30T23:00Z (UTC, end not included), every 30d."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Levels: 85% at $4,250.00, 95% at $4,750.00, 100% at $5,000.00."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "To see it: "
                  },
                  {
                    "type": "text",
                    "text": "select spend from \"LiteLLM_TeamTable\" where team_id = 'team-atlas'",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify budget-alerts-4765469982",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-4765469982 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 2": {
    "text": "Team Atlas: 37 budgets – 3 over, 9 past 95%, 25 past 85%: 3 over, 9 past 95%, 25 past 85%. The worst: Key atlas-prod, $52.40 of $50.00 used (104%), $0.00 left, $2.40 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Team Atlas: 37 budgets – 3 over, 9 past 95%, 25 past 85%",
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
                "text": "3 over, 9 past 95%, 25 past 85%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". "
              },
              {
                "type": "text",
                "text": "The worst: "
              },
              {
                "type": "text",
                "text": "Key atlas-prod",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $52.40 of $50.00 used (104%), $0.00 left, $2.40 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days."
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
            "text": "*Over*\n3"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Past 95%*\n9"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Past 85%*\n25"
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
                "text": "Budgets, the worst first",
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
          },
          {
            "align": "left",
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
                      "text": "Whose",
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
                      "text": "Used",
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
                      "text": "Spent",
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
                      "text": "Budget",
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
                      "text": "Left",
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
                      "text": "State",
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
              "text": "Key atlas-prod"
            },
            {
              "type": "raw_text",
              "text": "104%"
            },
            {
              "type": "raw_text",
              "text": "$52.40"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$0.00"
            },
            {
              "type": "raw_text",
              "text": "over"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-batch"
            },
            {
              "type": "raw_text",
              "text": "102%"
            },
            {
              "type": "raw_text",
              "text": "$51.40"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$0.00"
            },
            {
              "type": "raw_text",
              "text": "over"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-eval"
            },
            {
              "type": "raw_text",
              "text": "100%"
            },
            {
              "type": "raw_text",
              "text": "$50.40"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$0.00"
            },
            {
              "type": "raw_text",
              "text": "over"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-notebooks"
            },
            {
              "type": "raw_text",
              "text": "98%"
            },
            {
              "type": "raw_text",
              "text": "$49.40"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$0.60"
            },
            {
              "type": "raw_text",
              "text": "past 95%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-worker-4"
            },
            {
              "type": "raw_text",
              "text": "97%"
            },
            {
              "type": "raw_text",
              "text": "$48.84"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$1.16"
            },
            {
              "type": "raw_text",
              "text": "past 95%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-worker-5"
            },
            {
              "type": "raw_text",
              "text": "97%"
            },
            {
              "type": "raw_text",
              "text": "$48.65"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$1.35"
            },
            {
              "type": "raw_text",
              "text": "past 95%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-worker-6"
            },
            {
              "type": "raw_text",
              "text": "96%"
            },
            {
              "type": "raw_text",
              "text": "$48.46"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$1.54"
            },
            {
              "type": "raw_text",
              "text": "past 95%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-worker-7"
            },
            {
              "type": "raw_text",
              "text": "96%"
            },
            {
              "type": "raw_text",
              "text": "$48.27"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$1.73"
            },
            {
              "type": "raw_text",
              "text": "past 95%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-worker-8"
            },
            {
              "type": "raw_text",
              "text": "96%"
            },
            {
              "type": "raw_text",
              "text": "$48.08"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$1.92"
            },
            {
              "type": "raw_text",
              "text": "past 95%"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key atlas-worker-9"
            },
            {
              "type": "raw_text",
              "text": "95%"
            },
            {
              "type": "raw_text",
              "text": "$47.89"
            },
            {
              "type": "raw_text",
              "text": "$50.00"
            },
            {
              "type": "raw_text",
              "text": "$2.11"
            },
            {
              "type": "raw_text",
              "text": "past 95%"
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
                      "text": "and 27 more",
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
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "$1,221.21",
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
                      "text": "$1,350.00",
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
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-fb0d0da3ae · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 2, plain": {
    "text": "Team Atlas: 37 budgets – 3 over, 9 past 95%, 25 past 85%: 3 over, 9 past 95%, 25 past 85%. The worst: Key atlas-prod, $52.40 of $50.00 used (104%), $0.00 left, $2.40 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Team Atlas: 37 budgets – 3 over, 9 past 95%, 25 past 85%",
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
                "text": "3 over, 9 past 95%, 25 past 85%",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". "
              },
              {
                "type": "text",
                "text": "The worst: "
              },
              {
                "type": "text",
                "text": "Key atlas-prod",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $52.40 of $50.00 used (104%), $0.00 left, $2.40 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days."
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
            "text": "*Over*\n3"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Past 95%*\n9"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Past 85%*\n25"
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
                "text": "Budgets, the worst first",
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
                "text": "Whose                Used      Spent     Budget   Left  State\nKey atlas-prod       104%     $52.40     $50.00  $0.00  over\nKey atlas-batch      102%     $51.40     $50.00  $0.00  over\nKey atlas-eval       100%     $50.40     $50.00  $0.00  over\nKey atlas-notebooks   98%     $49.40     $50.00  $0.60  past 95%\nKey atlas-worker-4    97%     $48.84     $50.00  $1.16  past 95%\nKey atlas-worker-5    97%     $48.65     $50.00  $1.35  past 95%\nKey atlas-worker-6    96%     $48.46     $50.00  $1.54  past 95%\nKey atlas-worker-7    96%     $48.27     $50.00  $1.73  past 95%\nKey atlas-worker-8    96%     $48.08     $50.00  $1.92  past 95%\nKey atlas-worker-9    95%     $47.89     $50.00  $2.11  past 95%\nand 27 more                $1,221.21  $1,350.00"
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
            "text": "Resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
            "emoji": false
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-fb0d0da3ae · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 3": {
    "text": "Team Growth: on course to use up its budget before the reset: $1,180.40 of $1,500.00 used (78%), $319.60 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $1,540.00 – $1,722.00 by then, past the limit between Thu 26 Nov and Mon 30 Nov.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Team Growth: on course to use up its budget before the reset",
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
                "text": "$1,180.40 of $1,500.00 used (78%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $319.60 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $1,540.00 – $1,722.00 by then, past the limit between Thu 26 Nov and Mon 30 Nov."
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
            "text": "*Used*\n$1,180.40 (78%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Budget*\n$1,500.00"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Left*\n$319.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Reset*\n2026-12-01 00:00 in Europe/Berlin, in 5 days"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*By the reset*\n$1,540.00 – $1,722.00"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*At this pace*\npast the limit between Thu 26 Nov and Mon 30 Nov"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Counts since*\n2026-11-01 00:00 Europe/Berlin"
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
                "text": "Evidence",
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
                    "text": "Spend 1180.4 at 2026-11-25T08:12Z: the gateway's own counter, by which it enforces; max_budget 1500"
                  },
                  {
                    "type": "text",
                    "text": "."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Counts from 2026-10-31T23:00Z to 2026-11-30T23:00Z (UTC, end not included), every 30d."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Levels: 85% at $1,275.00, 95% at $1,425.00, 100% at $1,500.00."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "To see it: "
                  },
                  {
                    "type": "text",
                    "text": "select spend from \"LiteLLM_TeamTable\" where team_id = 'team-growth'",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify budget-alerts-d0d1492789",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-d0d1492789 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 3, plain": {
    "text": "Team Growth: on course to use up its budget before the reset: $1,180.40 of $1,500.00 used (78%), $319.60 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $1,540.00 – $1,722.00 by then, past the limit between Thu 26 Nov and Mon 30 Nov.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Team Growth: on course to use up its budget before the reset",
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
                "text": "$1,180.40 of $1,500.00 used (78%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $319.60 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $1,540.00 – $1,722.00 by then, past the limit between Thu 26 Nov and Mon 30 Nov."
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
            "text": "*Used*\n$1,180.40 (78%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Budget*\n$1,500.00"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Left*\n$319.60"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Reset*\n2026-12-01 00:00 in Europe/Berlin, in 5 days"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*By the reset*\n$1,540.00 – $1,722.00"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*At this pace*\npast the limit between Thu 26 Nov and Mon 30 Nov"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Counts since*\n2026-11-01 00:00 Europe/Berlin"
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
                "text": "Evidence",
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
                    "text": "Spend 1180.4 at 2026-11-25T08:12Z: the gateway's own counter, by which it enforces; max_budget 1500"
                  },
                  {
                    "type": "text",
                    "text": "."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Counts from 2026-10-31T23:00Z to 2026-11-30T23:00Z (UTC, end not included), every 30d."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Levels: 85% at $1,275.00, 95% at $1,425.00, 100% at $1,500.00."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "To see it: "
                  },
                  {
                    "type": "text",
                    "text": "select spend from \"LiteLLM_TeamTable\" where team_id = 'team-growth'",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify budget-alerts-d0d1492789",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-d0d1492789 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 4": {
    "text": "3 budgets were already over when tollbell first looked: 3 over. The worst: Customer 󰀀customer-1077󰀁, $31.20 of $25.00 used (124%), $0.00 left, $6.20 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 3 budgets were already over when tollbell first looked",
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
                "text": "3 over",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". "
              },
              {
                "type": "text",
                "text": "The worst: "
              },
              {
                "type": "text",
                "text": "Customer 󰀀customer-1077󰀁",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $31.20 of $25.00 used (124%), $0.00 left, $6.20 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days."
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
            "text": "*Over*\n3"
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
                "text": "Budgets, the worst first",
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
          },
          {
            "align": "left",
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
                      "text": "Whose",
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
                      "text": "Used",
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
                      "text": "Spent",
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
                      "text": "Budget",
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
                      "text": "Left",
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
                      "text": "State",
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
              "text": "Customer 󰀀customer-1077󰀁"
            },
            {
              "type": "raw_text",
              "text": "124%"
            },
            {
              "type": "raw_text",
              "text": "$31.20"
            },
            {
              "type": "raw_text",
              "text": "$25.00"
            },
            {
              "type": "raw_text",
              "text": "$0.00"
            },
            {
              "type": "raw_text",
              "text": "over"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Key support-bot on gpt-4o"
            },
            {
              "type": "raw_text",
              "text": "118%"
            },
            {
              "type": "raw_text",
              "text": "$118.00"
            },
            {
              "type": "raw_text",
              "text": "$100.00"
            },
            {
              "type": "raw_text",
              "text": "$0.00"
            },
            {
              "type": "raw_text",
              "text": "over"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Organization Acme"
            },
            {
              "type": "raw_text",
              "text": "102%"
            },
            {
              "type": "raw_text",
              "text": "$20,410.60"
            },
            {
              "type": "raw_text",
              "text": "$20,000.00"
            },
            {
              "type": "raw_text",
              "text": "$0.00"
            },
            {
              "type": "raw_text",
              "text": "over"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
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
                "text": "Notes",
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
                    "text": "This is told once. From here each budget is told of when it reaches a next level."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Limits of 2 shared budgets: raising one raises it for all that share it."
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
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify budget-alerts-078bc11389",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-078bc11389 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 4, plain": {
    "text": "3 budgets were already over when tollbell first looked: 3 over. The worst: Customer 󰀀customer-1077󰀁, $31.20 of $25.00 used (124%), $0.00 left, $6.20 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 3 budgets were already over when tollbell first looked",
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
                "text": "3 over",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". "
              },
              {
                "type": "text",
                "text": "The worst: "
              },
              {
                "type": "text",
                "text": "Customer 󰀀customer-1077󰀁",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", $31.20 of $25.00 used (124%), $0.00 left, $6.20 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days."
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
            "text": "*Over*\n3"
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
                "text": "Budgets, the worst first",
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
                "text": "Whose                      Used       Spent      Budget   Left  State\nCustomer 󰀀customer-1077󰀁   124%      $31.20      $25.00  $0.00  over\nKey support-bot on gpt-4o  118%     $118.00     $100.00  $0.00  over\nOrganization Acme          102%  $20,410.60  $20,000.00  $0.00  over"
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
            "text": "Resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
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
                "text": "Notes",
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
                    "text": "This is told once. From here each budget is told of when it reaches a next level."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Limits of 2 shared budgets: raising one raises it for all that share it."
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
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify budget-alerts-078bc11389",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-078bc11389 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 5": {
    "text": "Team Atlas: budget was reset: Ended after 9 days; last seen with $5,204.40 of $5,000.00 used (104%). Levels are told anew from here.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Team Atlas: budget was reset",
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
                "text": "Ended after 9 days; last seen with "
              },
              {
                "type": "text",
                "text": "$5,204.40 of $5,000.00 used (104%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". Levels are told anew from here."
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
            "text": "*Began*\n2026-11-21 15:03 Europe/Berlin"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Ended*\n2026-12-01 00:04 Europe/Berlin"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Worst*\n100%"
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-12-01 00:04 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-836864f624 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "budget-alerts 5, plain": {
    "text": "Team Atlas: budget was reset: Ended after 9 days; last seen with $5,204.40 of $5,000.00 used (104%). Levels are told anew from here.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Team Atlas: budget was reset",
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
                "text": "Ended after 9 days; last seen with "
              },
              {
                "type": "text",
                "text": "$5,204.40 of $5,000.00 used (104%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". Levels are told anew from here."
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
            "text": "*Began*\n2026-11-21 15:03 Europe/Berlin"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Ended*\n2026-12-01 00:04 Europe/Berlin"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Worst*\n100%"
          }
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-12-01 00:04 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert budget-alerts-836864f624 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "user-spend-alerts 1": {
    "text": "2 users: more than $100.00 today: Most: ann@acme.example with $212.40 today; $41.20 on a usual day, the mean of the last 7 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 2 users: more than $100.00 today",
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
                "text": "Most: "
              },
              {
                "type": "text",
                "text": "ann@acme.example",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " with "
              },
              {
                "type": "text",
                "text": "$212.40",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " today; $41.20 on a usual day, the mean of the last 7 days."
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
                "text": "Users, the largest first",
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
                      "text": "User",
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
                      "text": "Today",
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
                      "text": "This month",
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
                      "text": "Usual day",
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
                      "text": "Threshold",
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
              "text": "ann@acme.example"
            },
            {
              "type": "raw_text",
              "text": "$212.40"
            },
            {
              "type": "raw_text",
              "text": "$1,201.20"
            },
            {
              "type": "raw_text",
              "text": "$41.20"
            },
            {
              "type": "raw_text",
              "text": "$100.00"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "eve@acme.example"
            },
            {
              "type": "raw_text",
              "text": "$130.05"
            },
            {
              "type": "raw_text",
              "text": "$2,434.05"
            },
            {
              "type": "raw_text",
              "text": "$96.00"
            },
            {
              "type": "raw_text",
              "text": "$100.00"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-25 16:20 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Days and months of UTC, by the gateway's own daily sums.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert user-spend-alerts-3e18363d5c · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "user-spend-alerts 1, plain": {
    "text": "2 users: more than $100.00 today: Most: ann@acme.example with $212.40 today; $41.20 on a usual day, the mean of the last 7 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 2 users: more than $100.00 today",
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
                "text": "Most: "
              },
              {
                "type": "text",
                "text": "ann@acme.example",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " with "
              },
              {
                "type": "text",
                "text": "$212.40",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " today; $41.20 on a usual day, the mean of the last 7 days."
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
                "text": "Users, the largest first",
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
                "text": "User                Today  This month  Usual day  Threshold\nann@acme.example  $212.40   $1,201.20     $41.20    $100.00\neve@acme.example  $130.05   $2,434.05     $96.00    $100.00"
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
            "text": "As of 2026-11-25 16:20 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Days and months of UTC, by the gateway's own daily sums.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert user-spend-alerts-3e18363d5c · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "user-spend-alerts 2": {
    "text": "User bob@acme.example: more than 3 times a usual day: $96.20 today; $11.80 on a usual day, the mean of the last 7 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ User bob@acme.example: more than 3 times a usual day",
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
                "text": "$96.20",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " today; $11.80 on a usual day, the mean of the last 7 days."
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
                "text": "Users, the largest first",
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
                      "text": "User",
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
                      "text": "Today",
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
                      "text": "This month",
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
                      "text": "Usual day",
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
                      "text": "Threshold",
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
              "text": "bob@acme.example"
            },
            {
              "type": "raw_text",
              "text": "$96.20"
            },
            {
              "type": "raw_text",
              "text": "$379.40"
            },
            {
              "type": "raw_text",
              "text": "$11.80"
            },
            {
              "type": "raw_text",
              "text": "$35.40"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-25 16:20 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Days and months of UTC, by the gateway's own daily sums.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert user-spend-alerts-e3379a09e4 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "user-spend-alerts 2, plain": {
    "text": "User bob@acme.example: more than 3 times a usual day: $96.20 today; $11.80 on a usual day, the mean of the last 7 days.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ User bob@acme.example: more than 3 times a usual day",
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
                "text": "$96.20",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " today; $11.80 on a usual day, the mean of the last 7 days."
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
                "text": "Users, the largest first",
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
                "text": "User               Today  This month  Usual day  Threshold\nbob@acme.example  $96.20     $379.40     $11.80     $35.40"
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
            "text": "As of 2026-11-25 16:20 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Days and months of UTC, by the gateway's own daily sums.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert user-spend-alerts-e3379a09e4 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "model-alerts 1": {
    "text": "Model added: claude-sonnet: claude-sonnet (model 0b8d2f4e) was added by ada@acme.example.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Model added: claude-sonnet",
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
                "text": "claude-sonnet",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (model "
              },
              {
                "type": "text",
                "text": "0b8d2f4e",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ") was added"
              },
              {
                "type": "text",
                "text": " by "
              },
              {
                "type": "text",
                "text": "ada@acme.example",
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Base model*\nclaude-sonnet-4-5"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Mode*\nchat"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Input price*\n$3.00 per 1M tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Output price*\n$15.00 per 1M tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Context*\n200,000"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Output, at most*\n64,000"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests a minute*\n600"
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
                "text": "Parameters",
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
                    "text": "Set, with values that are not read: "
                  },
                  {
                    "type": "text",
                    "text": "api_base",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "api_key",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "model",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": "."
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
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert model-alerts-e44a510785 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "model-alerts 1, plain": {
    "text": "Model added: claude-sonnet: claude-sonnet (model 0b8d2f4e) was added by ada@acme.example.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Model added: claude-sonnet",
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
                "text": "claude-sonnet",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (model "
              },
              {
                "type": "text",
                "text": "0b8d2f4e",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ") was added"
              },
              {
                "type": "text",
                "text": " by "
              },
              {
                "type": "text",
                "text": "ada@acme.example",
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Base model*\nclaude-sonnet-4-5"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Mode*\nchat"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Input price*\n$3.00 per 1M tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Output price*\n$15.00 per 1M tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Context*\n200,000"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Output, at most*\n64,000"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests a minute*\n600"
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
                "text": "Parameters",
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
                    "text": "Set, with values that are not read: "
                  },
                  {
                    "type": "text",
                    "text": "api_base",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "api_key",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "model",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": "."
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
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert model-alerts-e44a510785 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "deprecation-alerts 1": {
    "text": "1 model deprecated, 2 soon: Providers may refuse requests for a model from its day on: move to others.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 1 model deprecated, 2 soon",
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
                "text": "Providers may refuse requests for a model from its day on: move to others."
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
                "text": "Models, the soonest first",
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
                      "text": "Name",
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
                      "text": "Deprecated on",
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
                      "text": "That is",
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
              "text": "claude-3-opus"
            },
            {
              "type": "raw_text",
              "text": "anthropic/claude-3-opus-20240229"
            },
            {
              "type": "raw_text",
              "text": "Fri 20 Nov 2026"
            },
            {
              "type": "raw_text",
              "text": "4 days ago"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gpt-4-turbo"
            },
            {
              "type": "raw_text",
              "text": "openai/gpt-4-turbo"
            },
            {
              "type": "raw_text",
              "text": "Mon 30 Nov 2026"
            },
            {
              "type": "raw_text",
              "text": "in 6 days"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "embed"
            },
            {
              "type": "raw_text",
              "text": "–"
            },
            {
              "type": "raw_text",
              "text": "Fri 18 Dec 2026"
            },
            {
              "type": "raw_text",
              "text": "in 24 days"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert deprecation-alerts-0fa52b967f · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "deprecation-alerts 1, plain": {
    "text": "1 model deprecated, 2 soon: Providers may refuse requests for a model from its day on: move to others.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 1 model deprecated, 2 soon",
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
                "text": "Providers may refuse requests for a model from its day on: move to others."
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
                "text": "Models, the soonest first",
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
                "text": "Name           Model                             Deprecated on    That is\nclaude-3-opus  anthropic/claude-3-opus-20240229  Fri 20 Nov 2026  4 days ago\ngpt-4-turbo    openai/gpt-4-turbo                Mon 30 Nov 2026  in 6 days\nembed          –                                 Fri 18 Dec 2026  in 24 days"
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
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert deprecation-alerts-0fa52b967f · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "deprecation-alerts 2": {
    "text": "Model is deprecated in 24 days: gpt-4-turbo: gpt-4-turbo (openai/gpt-4-turbo) is deprecated on Fri 18 Dec 2026. From then on its provider may refuse requests: move to another model.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Model is deprecated in 24 days: gpt-4-turbo",
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
                "text": "gpt-4-turbo",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " ("
              },
              {
                "type": "text",
                "text": "openai/gpt-4-turbo",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ")"
              },
              {
                "type": "text",
                "text": " is deprecated on "
              },
              {
                "type": "text",
                "text": "Fri 18 Dec 2026",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". From then on its provider may refuse requests: move to another model."
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
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert deprecation-alerts-f12355fb4e · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "deprecation-alerts 2, plain": {
    "text": "Model is deprecated in 24 days: gpt-4-turbo: gpt-4-turbo (openai/gpt-4-turbo) is deprecated on Fri 18 Dec 2026. From then on its provider may refuse requests: move to another model.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Model is deprecated in 24 days: gpt-4-turbo",
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
                "text": "gpt-4-turbo",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " ("
              },
              {
                "type": "text",
                "text": "openai/gpt-4-turbo",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ")"
              },
              {
                "type": "text",
                "text": " is deprecated on "
              },
              {
                "type": "text",
                "text": "Fri 18 Dec 2026",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ". From then on its provider may refuse requests: move to another model."
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
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert deprecation-alerts-f12355fb4e · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "management-alerts 1": {
    "text": "Virtual key updated: batch-runner: batch-runner (virtual key 9c1f03ab) was updated by ada@acme.example.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Virtual key updated: batch-runner",
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
                "text": "batch-runner",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (virtual key "
              },
              {
                "type": "text",
                "text": "9c1f03ab",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ") was updated"
              },
              {
                "type": "text",
                "text": " by "
              },
              {
                "type": "text",
                "text": "ada@acme.example",
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
                "text": "Changes",
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
            "align": "left",
            "is_wrapped": false
          },
          {
            "align": "left",
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
                      "text": "What",
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
                      "text": "Before",
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
                      "text": "After",
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
              "text": "Budget"
            },
            {
              "type": "raw_text",
              "text": "$200.00"
            },
            {
              "type": "raw_text",
              "text": "$500.00"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Models"
            },
            {
              "type": "raw_text",
              "text": "gpt-4o"
            },
            {
              "type": "raw_text",
              "text": "gpt-4o, claude-sonnet"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Expires"
            },
            {
              "type": "raw_text",
              "text": "never"
            },
            {
              "type": "raw_text",
              "text": "2027-01-31 01:00"
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
                "text": "Source",
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
                    "text": "As the gateway's tables differ from before, between 2026-11-24 10:11 and 2026-11-24 10:12."
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
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert management-alerts-21c5f4fcfc · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "management-alerts 1, plain": {
    "text": "Virtual key updated: batch-runner: batch-runner (virtual key 9c1f03ab) was updated by ada@acme.example.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Virtual key updated: batch-runner",
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
                "text": "batch-runner",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (virtual key "
              },
              {
                "type": "text",
                "text": "9c1f03ab",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ") was updated"
              },
              {
                "type": "text",
                "text": " by "
              },
              {
                "type": "text",
                "text": "ada@acme.example",
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
                "text": "Changes",
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
                "text": "What     Before   After\nBudget   $200.00  $500.00\nModels   gpt-4o   gpt-4o, claude-sonnet\nExpires  never    2027-01-31 01:00"
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
                "text": "Source",
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
                    "text": "As the gateway's tables differ from before, between 2026-11-24 10:11 and 2026-11-24 10:12."
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
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert management-alerts-21c5f4fcfc · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "db-exceptions 1": {
    "text": "Data source unavailable: tollbell cannot read the gateway's database, since 2026-11-24 09:58 Europe/Berlin (80 s).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Data source unavailable",
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
                "text": "tollbell cannot read the gateway's database"
              },
              {
                "type": "text",
                "text": ", since "
              },
              {
                "type": "text",
                "text": "2026-11-24 09:58 Europe/Berlin",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (80 s)."
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
                "text": "Why",
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
                    "text": "cannot reach the gateway's database (ECONNREFUSED); check host and port in DATABASE_URL (or tollbell.source_database_url), and that the server runs"
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
                "text": "Meanwhile no report is made, and none with zeros; what was told of before is neither ended nor repeated. It is told when the database is back."
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
            "text": "As of 2026-11-24 10:00 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert db-exceptions-0de77f9251 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "db-exceptions 1, plain": {
    "text": "Data source unavailable: tollbell cannot read the gateway's database, since 2026-11-24 09:58 Europe/Berlin (80 s).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Data source unavailable",
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
                "text": "tollbell cannot read the gateway's database"
              },
              {
                "type": "text",
                "text": ", since "
              },
              {
                "type": "text",
                "text": "2026-11-24 09:58 Europe/Berlin",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (80 s)."
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
                "text": "Why",
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
                    "text": "cannot reach the gateway's database (ECONNREFUSED); check host and port in DATABASE_URL (or tollbell.source_database_url), and that the server runs"
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
                "text": "Meanwhile no report is made, and none with zeros; what was told of before is neither ended nor repeated. It is told when the database is back."
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
            "text": "As of 2026-11-24 10:00 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert db-exceptions-0de77f9251 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "db-exceptions 2": {
    "text": "Data source is back after 31 min: Data source is back: it lasted 31 min, from 2026-11-24 09:58 Europe/Berlin. Caught up to 2026-11-24 10:29 Europe/Berlin.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Data source is back after 31 min",
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
                "text": "Data source is back: it lasted "
              },
              {
                "type": "text",
                "text": "31 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", from 2026-11-24 09:58 Europe/Berlin. "
              },
              {
                "type": "text",
                "text": "Caught up to "
              },
              {
                "type": "text",
                "text": "2026-11-24 10:29 Europe/Berlin",
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
                "text": "Reports that came due meanwhile are made now, as their settings for missed ones say."
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
            "text": "As of 2026-11-24 10:29 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert db-exceptions-44437d8cf1 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "db-exceptions 2, plain": {
    "text": "Data source is back after 31 min: Data source is back: it lasted 31 min, from 2026-11-24 09:58 Europe/Berlin. Caught up to 2026-11-24 10:29 Europe/Berlin.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Data source is back after 31 min",
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
                "text": "Data source is back: it lasted "
              },
              {
                "type": "text",
                "text": "31 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", from 2026-11-24 09:58 Europe/Berlin. "
              },
              {
                "type": "text",
                "text": "Caught up to "
              },
              {
                "type": "text",
                "text": "2026-11-24 10:29 Europe/Berlin",
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
                "text": "Reports that came due meanwhile are made now, as their settings for missed ones say."
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
            "text": "As of 2026-11-24 10:29 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert db-exceptions-44437d8cf1 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 1": {
    "text": "gpt-4o: 34 requests failed with RateLimitError: 34 of 4,650 requests (0.7%) to gpt-4o at acme-eastus.openai.azure.com failed with RateLimitError (2026-11-24 10:12 – 10:21 Europe/Berlin).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ gpt-4o: 34 requests failed with RateLimitError",
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
                "text": "34 of 4,650 requests (0.7%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to "
              },
              {
                "type": "text",
                "text": "gpt-4o at acme-eastus.openai.azure.com"
              },
              {
                "type": "text",
                "text": " failed with "
              },
              {
                "type": "text",
                "text": "RateLimitError",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin)."
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
            "text": "*Failed*\n34 of 4,650 requests (0.7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*When (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com (azure)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "What they said",
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
                      "text": "Error",
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
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "RateLimitError: Requests to the deployment have exceeded its token rate limit."
            },
            {
              "type": "raw_text",
              "text": "29"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "RateLimitError: Too many requests, please wait before trying again."
            },
            {
              "type": "raw_text",
              "text": "5"
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
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "34",
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
                "text": "Evidence",
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
                    "text": "34 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'RateLimitError'",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-90d6c5bacf",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-90d6c5bacf · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 1, plain": {
    "text": "gpt-4o: 34 requests failed with RateLimitError: 34 of 4,650 requests (0.7%) to gpt-4o at acme-eastus.openai.azure.com failed with RateLimitError (2026-11-24 10:12 – 10:21 Europe/Berlin).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ gpt-4o: 34 requests failed with RateLimitError",
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
                "text": "34 of 4,650 requests (0.7%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to "
              },
              {
                "type": "text",
                "text": "gpt-4o at acme-eastus.openai.azure.com"
              },
              {
                "type": "text",
                "text": " failed with "
              },
              {
                "type": "text",
                "text": "RateLimitError",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin)."
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
            "text": "*Failed*\n34 of 4,650 requests (0.7%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*When (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com (azure)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "What they said",
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
                "text": "Error                                                                   Failed\nRateLimitError: Requests to the deployment have exceeded its token ra…      29\nRateLimitError: Too many requests, please wait before trying again.          5\nAll                                                                         34"
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
                "text": "Evidence",
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
                    "text": "34 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'RateLimitError'",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-90d6c5bacf",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-90d6c5bacf · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 2": {
    "text": "Failures at 2 places: 297 requests failed with 3 kinds of error: 297 requests at 2 places failed, with 3 kinds of error.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Failures at 2 places: 297 requests failed with 3 kinds of error",
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
                "text": "297 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at 2 places failed"
              },
              {
                "type": "text",
                "text": ", with 3 kinds of error"
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
                "text": "Failures",
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
                      "text": "Model or caller",
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
                      "text": "Error",
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
                      "text": "Keys",
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
                      "text": "When",
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
              "text": "gpt-4o at acme-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "ServiceUnavailableError"
            },
            {
              "type": "raw_text",
              "text": "251"
            },
            {
              "type": "raw_text",
              "text": "5.4%"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gpt-4o at acme-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "RateLimitError"
            },
            {
              "type": "raw_text",
              "text": "34"
            },
            {
              "type": "raw_text",
              "text": "0.7%"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-sonnet at bedrock.eu-central-1.amazonaws.com"
            },
            {
              "type": "raw_text",
              "text": "Timeout"
            },
            {
              "type": "raw_text",
              "text": "12"
            },
            {
              "type": "raw_text",
              "text": "10%"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
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
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "297",
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
              "type": "raw_text",
              "text": " "
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
                "text": "What the commonest of each said",
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
                    "text": " – ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
                  }
                ]
              },
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
                    "text": " – RateLimitError: Requests to the deployment have exceeded its token rate limit."
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
                    "text": " – Timeout: Request timed out after 600.0 seconds."
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
                "text": "Some of the requests",
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
                    "text": "gpt-4o, ServiceUnavailableError: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "gpt-4o, RateLimitError: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet, Timeout: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-4b442192ef",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-4b442192ef · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 2, plain": {
    "text": "Failures at 2 places: 297 requests failed with 3 kinds of error: 297 requests at 2 places failed, with 3 kinds of error.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Failures at 2 places: 297 requests failed with 3 kinds of error",
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
                "text": "297 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at 2 places failed"
              },
              {
                "type": "text",
                "text": ", with 3 kinds of error"
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
                "text": "Failures",
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
                "text": "Model or caller       Error                  Failed  Rate  Keys  When\ngpt-4o at acme-east…  ServiceUnavailableEr…     251  5.4%     3  10:12 – 10:21\ngpt-4o at acme-east…  RateLimitError             34  0.7%     3  10:12 – 10:21\nclaude-sonnet at be…  Timeout                    12   10%     3  10:12 – 10:21\nAll                                             297"
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
                "text": "What the commonest of each said",
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
                    "text": " – ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
                  }
                ]
              },
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
                    "text": " – RateLimitError: Requests to the deployment have exceeded its token rate limit."
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
                    "text": " – Timeout: Request timed out after 600.0 seconds."
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
                "text": "Some of the requests",
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
                    "text": "gpt-4o, ServiceUnavailableError: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "gpt-4o, RateLimitError: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet, Timeout: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-4b442192ef",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-4b442192ef · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 3": {
    "text": "Caller errors: 100 requests of key growth-batch could not be served: 100 requests of key growth-batch failed for reasons of their own (2026-11-24 10:12 – 10:21 Europe/Berlin): refused by the gateway, or asked for what cannot be answered. No provider is in trouble.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Caller errors: 100 requests of key growth-batch could not be served",
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
                "text": "100 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of key growth-batch failed for reasons of their own (2026-11-24 10:12 – 10:21 Europe/Berlin): "
              },
              {
                "type": "text",
                "text": "refused by the gateway, or asked for what cannot be answered. No provider is in trouble."
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
            "text": "*Failed*\n100"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*When (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\nGrowth"
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
                "text": "What they said",
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
                      "text": "Error",
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
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "ContentPolicyViolationError: The response was filtered by the content management policy."
            },
            {
              "type": "raw_text",
              "text": "88"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "ContextWindowExceededError: This model[text]"
            },
            {
              "type": "raw_text",
              "text": "12"
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
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "100",
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
                "text": "Evidence",
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
                    "text": "100 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and api_key like 'a41c28d0f030%' and (coalesce(metadata#>>'{error_information,error_class}', '') in ('BadRequestError', 'BudgetExceededError', 'ContentPolicyViolationError', 'ContextWindowExceededError', 'HTTPException', 'ImageFetchError', 'InvalidRequestError', 'JSONSchemaValidationError', 'RejectedRequestError', 'UnprocessableEntityError', 'UnsupportedParamsError') or (metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '')) and not ((metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '') and metadata#>>'{error_information,error_code}' = '401')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-8e03a55597",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-8e03a55597 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 3, plain": {
    "text": "Caller errors: 100 requests of key growth-batch could not be served: 100 requests of key growth-batch failed for reasons of their own (2026-11-24 10:12 – 10:21 Europe/Berlin): refused by the gateway, or asked for what cannot be answered. No provider is in trouble.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Caller errors: 100 requests of key growth-batch could not be served",
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
                "text": "100 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of key growth-batch failed for reasons of their own (2026-11-24 10:12 – 10:21 Europe/Berlin): "
              },
              {
                "type": "text",
                "text": "refused by the gateway, or asked for what cannot be answered. No provider is in trouble."
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
            "text": "*Failed*\n100"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*When (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\nGrowth"
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
                "text": "What they said",
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
                "text": "Error                                                                   Failed\nContentPolicyViolationError: The response was filtered by the content…      88\nContextWindowExceededError: This model[text]                                12\nAll                                                                        100"
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
                "text": "Evidence",
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
                    "text": "100 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and api_key like 'a41c28d0f030%' and (coalesce(metadata#>>'{error_information,error_class}', '') in ('BadRequestError', 'BudgetExceededError', 'ContentPolicyViolationError', 'ContextWindowExceededError', 'HTTPException', 'ImageFetchError', 'InvalidRequestError', 'JSONSchemaValidationError', 'RejectedRequestError', 'UnprocessableEntityError', 'UnsupportedParamsError') or (metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '')) and not ((metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '') and metadata#>>'{error_information,error_code}' = '401')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-8e03a55597",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-8e03a55597 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 4": {
    "text": "gpt-4o: ServiceUnavailableError is over, 251 requests failed in 10 min: In all 251 of 4,650 requests (5.4%) to gpt-4o at acme-eastus.openai.azure.com failed with ServiceUnavailableError, over 10 min (2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 15 min hardly any did.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "gpt-4o: ServiceUnavailableError is over, 251 requests failed in 10 min",
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
                "text": "In all "
              },
              {
                "type": "text",
                "text": "251 of 4,650 requests (5.4%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to "
              },
              {
                "type": "text",
                "text": "gpt-4o at acme-eastus.openai.azure.com"
              },
              {
                "type": "text",
                "text": " failed with "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", over 10 min (2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 15 min hardly any did."
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
            "text": "*Failed*\n251 of 4,650 requests (5.4%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*When (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com (azure)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "What one of them said",
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
                    "text": "ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
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
                "text": "Evidence",
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
                    "text": "251 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'ServiceUnavailableError'",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:52 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-c652224842",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-c652224842 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "exception-alerts 4, plain": {
    "text": "gpt-4o: ServiceUnavailableError is over, 251 requests failed in 10 min: In all 251 of 4,650 requests (5.4%) to gpt-4o at acme-eastus.openai.azure.com failed with ServiceUnavailableError, over 10 min (2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 15 min hardly any did.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "gpt-4o: ServiceUnavailableError is over, 251 requests failed in 10 min",
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
                "text": "In all "
              },
              {
                "type": "text",
                "text": "251 of 4,650 requests (5.4%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to "
              },
              {
                "type": "text",
                "text": "gpt-4o at acme-eastus.openai.azure.com"
              },
              {
                "type": "text",
                "text": " failed with "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", over 10 min (2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 15 min hardly any did."
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
            "text": "*Failed*\n251 of 4,650 requests (5.4%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*When (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com (azure)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "What one of them said",
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
                    "text": "ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
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
                "text": "Evidence",
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
                    "text": "251 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'ServiceUnavailableError'",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:52 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify exception-alerts-c652224842",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert exception-alerts-c652224842 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 1": {
    "text": "gpt-4o: 41 answers took longer than 10 s: 41 of 402 requests (10%) to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest 48.2 s (asked 2026-11-24 10:12 – 10:21 Europe/Berlin).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ gpt-4o: 41 answers took longer than 10 s",
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
                "text": "41 of 402 requests (10%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest "
              },
              {
                "type": "text",
                "text": "48.2 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (asked 2026-11-24 10:12 – 10:21 Europe/Berlin)."
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
            "text": "*Slow*\n41 of 402 requests (10%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Slowest*\n48.2 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Threshold*\n10 s (rule 1: model gpt-4o, claude-)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Call type*\nacompletion"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Evidence",
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
                    "text": "41 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-d16b964c04",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-d16b964c04 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 1, plain": {
    "text": "gpt-4o: 41 answers took longer than 10 s: 41 of 402 requests (10%) to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest 48.2 s (asked 2026-11-24 10:12 – 10:21 Europe/Berlin).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ gpt-4o: 41 answers took longer than 10 s",
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
                "text": "41 of 402 requests (10%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest "
              },
              {
                "type": "text",
                "text": "48.2 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (asked 2026-11-24 10:12 – 10:21 Europe/Berlin)."
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
            "text": "*Slow*\n41 of 402 requests (10%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Slowest*\n48.2 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Threshold*\n10 s (rule 1: model gpt-4o, claude-)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Call type*\nacompletion"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Evidence",
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
                    "text": "41 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-d16b964c04",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-d16b964c04 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 2": {
    "text": "o3: one answer took 5 min 02 s: 1 of 62 requests (1.6%) to o3 at acme-eastus.openai.azure.com took longer than 300 s: 5 min 02 s (asked 2026-11-24 10:15 Europe/Berlin).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ o3: one answer took 5 min 02 s",
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
                "text": "1 of 62 requests (1.6%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to o3 at acme-eastus.openai.azure.com took longer than 300 s: "
              },
              {
                "type": "text",
                "text": "5 min 02 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (asked 2026-11-24 10:15 Europe/Berlin)."
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
            "text": "*Slow*\n1 of 62 requests (1.6%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Slowest*\n5 min 02 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Threshold*\n300 s (alertingthreshold)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:15"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\no3 · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Call type*\nacompletion"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\natlas-prod"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\nAtlas"
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
                "text": "Evidence",
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
                    "text": "1 row, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:15:02.401' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'o3' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 300000",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-564c24611e",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-564c24611e · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 2, plain": {
    "text": "o3: one answer took 5 min 02 s: 1 of 62 requests (1.6%) to o3 at acme-eastus.openai.azure.com took longer than 300 s: 5 min 02 s (asked 2026-11-24 10:15 Europe/Berlin).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ o3: one answer took 5 min 02 s",
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
                "text": "1 of 62 requests (1.6%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to o3 at acme-eastus.openai.azure.com took longer than 300 s: "
              },
              {
                "type": "text",
                "text": "5 min 02 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (asked 2026-11-24 10:15 Europe/Berlin)."
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
            "text": "*Slow*\n1 of 62 requests (1.6%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Slowest*\n5 min 02 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Threshold*\n300 s (alertingthreshold)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:15"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\no3 · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Call type*\nacompletion"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\natlas-prod"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\nAtlas"
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
                "text": "Evidence",
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
                    "text": "1 row, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:15:02.401' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'o3' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 300000",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-564c24611e",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-564c24611e · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 3": {
    "text": "2 deployments: too slow by 3 thresholds: 3 thresholds of 2 deployments were exceeded, by a wait of 48.2 s at most. A request may stand in several rows.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 2 deployments: too slow by 3 thresholds",
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
                "text": "3 thresholds",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of 2 deployments were exceeded, by a wait of "
              },
              {
                "type": "text",
                "text": "48.2 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at most. A request may stand in several rows."
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
                "text": "Slow answers",
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
                      "text": "Threshold",
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
                      "text": "Slow",
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
                      "text": "Slowest",
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
                      "text": "Keys",
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
                      "text": "Asked",
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
              "text": "gpt-4o at acme-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "first token 2 s"
            },
            {
              "type": "raw_text",
              "text": "88"
            },
            {
              "type": "raw_text",
              "text": "22%"
            },
            {
              "type": "raw_text",
              "text": "9.42 s"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gpt-4o at acme-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "10 s"
            },
            {
              "type": "raw_text",
              "text": "41"
            },
            {
              "type": "raw_text",
              "text": "10%"
            },
            {
              "type": "raw_text",
              "text": "48.2 s"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-sonnet at bedrock.eu-central-1.amazonaws.com"
            },
            {
              "type": "raw_text",
              "text": "10 s"
            },
            {
              "type": "raw_text",
              "text": "9"
            },
            {
              "type": "raw_text",
              "text": "7.6%"
            },
            {
              "type": "raw_text",
              "text": "22.7 s"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
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
                "text": "Some of the requests",
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
                    "text": "gpt-4o, first token 2 s: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "gpt-4o, 10 s: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet, 10 s: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-2955643002",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-2955643002 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 3, plain": {
    "text": "2 deployments: too slow by 3 thresholds: 3 thresholds of 2 deployments were exceeded, by a wait of 48.2 s at most. A request may stand in several rows.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 2 deployments: too slow by 3 thresholds",
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
                "text": "3 thresholds",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of 2 deployments were exceeded, by a wait of "
              },
              {
                "type": "text",
                "text": "48.2 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at most. A request may stand in several rows."
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
                "text": "Slow answers",
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
                "text": "Model                Threshold        Slow  Rate  Slowest  Keys  Asked\ngpt-4o at acme-eas…  first token 2 s    88   22%   9.42 s     3  10:12 – 10:21\ngpt-4o at acme-eas…  10 s               41   10%   48.2 s     3  10:12 – 10:21\nclaude-sonnet at b…  10 s                9  7.6%   22.7 s     3  10:12 – 10:21"
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
                "text": "Some of the requests",
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
                    "text": "gpt-4o, first token 2 s: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "gpt-4o, 10 s: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet, 10 s: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-2955643002",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-2955643002 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 4": {
    "text": "gpt-4o: no longer slow after 41 slow answers: In all 41 of 402 requests (10%) to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest 48.2 s (asked 2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 30 min hardly any did.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "gpt-4o: no longer slow after 41 slow answers",
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
                "text": "In all "
              },
              {
                "type": "text",
                "text": "41 of 402 requests (10%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest "
              },
              {
                "type": "text",
                "text": "48.2 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (asked 2026-11-24 10:12 – 10:21 Europe/Berlin)."
              },
              {
                "type": "text",
                "text": " For the last 30 min hardly any did."
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
            "text": "*Slow*\n41 of 402 requests (10%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Slowest*\n48.2 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Threshold*\n10 s (rule 1: model gpt-4o, claude-)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Call type*\nacompletion"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Evidence",
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
                    "text": "41 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:52 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-45076a7545",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-45076a7545 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "slow-alerts 4, plain": {
    "text": "gpt-4o: no longer slow after 41 slow answers: In all 41 of 402 requests (10%) to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest 48.2 s (asked 2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 30 min hardly any did.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "gpt-4o: no longer slow after 41 slow answers",
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
                "text": "In all "
              },
              {
                "type": "text",
                "text": "41 of 402 requests (10%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest "
              },
              {
                "type": "text",
                "text": "48.2 s",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " (asked 2026-11-24 10:12 – 10:21 Europe/Berlin)."
              },
              {
                "type": "text",
                "text": " For the last 30 min hardly any did."
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
            "text": "*Slow*\n41 of 402 requests (10%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Slowest*\n48.2 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Threshold*\n10 s (rule 1: model gpt-4o, claude-)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\ngpt-4o · 3f2a9c2b"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API host*\nacme-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Call type*\nacompletion"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Evidence",
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
                    "text": "41 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:52 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify slow-alerts-45076a7545",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert slow-alerts-45076a7545 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 1": {
    "text": "gpt-4o: 1,204 answers cost nothing, about $11.62 not tracked: 1,204 of 4,650 requests (26%) to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). At the price of its other answers that is about $11.62, which no budget and no report counts.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ gpt-4o: 1,204 answers cost nothing, about $11.62 not tracked",
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
                "text": "1,204 of 4,650 requests (26%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o were answered with 3,120,400 tokens and cost nothing"
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "text",
                "text": "At the price of its other answers that is "
              },
              {
                "type": "text",
                "text": "about $11.62",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", which no budget and no report counts."
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
            "text": "*Not tracked*\nabout $11.62"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Price elsewhere*\nabout $2.50 in, $10.00 out per million tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answers*\n1,204 of 4,650 requests (26%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Tokens*\n3,120,400"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Deployments",
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
            "align": "left",
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
                      "text": "API host",
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
                      "text": "Answers",
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
              "text": "3f2a9c2b"
            },
            {
              "type": "raw_text",
              "text": "acme-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "1,204"
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Evidence",
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
                    "text": "1,204 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-e22b6bd989",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-e22b6bd989 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 1, plain": {
    "text": "gpt-4o: 1,204 answers cost nothing, about $11.62 not tracked: 1,204 of 4,650 requests (26%) to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). At the price of its other answers that is about $11.62, which no budget and no report counts.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ gpt-4o: 1,204 answers cost nothing, about $11.62 not tracked",
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
                "text": "1,204 of 4,650 requests (26%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o were answered with 3,120,400 tokens and cost nothing"
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "text",
                "text": "At the price of its other answers that is "
              },
              {
                "type": "text",
                "text": "about $11.62",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", which no budget and no report counts."
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
            "text": "*Not tracked*\nabout $11.62"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Price elsewhere*\nabout $2.50 in, $10.00 out per million tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answers*\n1,204 of 4,650 requests (26%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Tokens*\n3,120,400"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Deployments",
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
                "text": "Id        API host                      Answers\n3f2a9c2b  acme-eastus.openai.azure.com    1,204"
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Evidence",
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
                    "text": "1,204 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-e22b6bd989",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-e22b6bd989 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 2": {
    "text": "2 models: 1,300 answers cost nothing, about $13.09 not tracked: 1,300 answers of 2 models cost nothing. At the prices of their other answers that is about $13.09, which no budget and no report counts.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 2 models: 1,300 answers cost nothing, about $13.09 not tracked",
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
                "text": "1,300 answers",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of 2 models cost nothing. At the prices of their other answers that is "
              },
              {
                "type": "text",
                "text": "about $13.09",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", which no budget and no report counts."
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
                "text": "Models",
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
                      "text": "Answers",
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
                      "text": "Tokens",
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
                      "text": "Not tracked",
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
                      "text": "Keys",
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
                      "text": "Asked",
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
              "text": "1,204"
            },
            {
              "type": "raw_text",
              "text": "26%"
            },
            {
              "type": "raw_text",
              "text": "3,120,400"
            },
            {
              "type": "raw_text",
              "text": "about $11.62"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-sonnet"
            },
            {
              "type": "raw_text",
              "text": "96"
            },
            {
              "type": "raw_text",
              "text": "8.1%"
            },
            {
              "type": "raw_text",
              "text": "402,118"
            },
            {
              "type": "raw_text",
              "text": "about $1.47"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:12 – 10:21"
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
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "1,300",
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
                      "text": "about $13.09",
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Some of the requests",
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
                    "text": "gpt-4o: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-c3b0fc7cb3",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-c3b0fc7cb3 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 2, plain": {
    "text": "2 models: 1,300 answers cost nothing, about $13.09 not tracked: 1,300 answers of 2 models cost nothing. At the prices of their other answers that is about $13.09, which no budget and no report counts.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ 2 models: 1,300 answers cost nothing, about $13.09 not tracked",
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
                "text": "1,300 answers",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " of 2 models cost nothing. At the prices of their other answers that is "
              },
              {
                "type": "text",
                "text": "about $13.09",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", which no budget and no report counts."
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
                "text": "Models",
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
                "text": "Model          Answers  Rate     Tokens   Not tracked  Keys  Asked\ngpt-4o           1,204   26%  3,120,400  about $11.62     3  10:12 – 10:21\nclaude-sonnet       96  8.1%    402,118   about $1.47     3  10:12 – 10:21\nAll              1,300                   about $13.09"
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Some of the requests",
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
                    "text": "gpt-4o: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "claude-sonnet: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-c3b0fc7cb3",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-c3b0fc7cb3 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 3": {
    "text": "llama-3-70b: no price known, 212 answers cost nothing: 212 of 212 requests (100%) to llama-3-70b were answered with 88,200 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). No answer of it ever had a cost that tollbell knows of.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "llama-3-70b: no price known, 212 answers cost nothing",
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
                "text": "212 of 212 requests (100%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to llama-3-70b were answered with 88,200 tokens and cost nothing"
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "text",
                "text": "No answer of it ever had a cost that tollbell knows of."
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
            "text": "*Not tracked*\nunknown"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Price elsewhere*\nunknown"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answers*\n212 of 212 requests (100%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Tokens*\n88,200"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Deployments",
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
            "align": "left",
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
                      "text": "API host",
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
                      "text": "Answers",
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
              "text": "91b07fae"
            },
            {
              "type": "raw_text",
              "text": "bedrock.eu-central-1.amazonaws.com"
            },
            {
              "type": "raw_text",
              "text": "212"
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Evidence",
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
                    "text": "212 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'llama-3-70b' and coalesce(model_id, '') in ('91b07fae2245c3d9770b')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-18fec62984",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-18fec62984 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 3, plain": {
    "text": "llama-3-70b: no price known, 212 answers cost nothing: 212 of 212 requests (100%) to llama-3-70b were answered with 88,200 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). No answer of it ever had a cost that tollbell knows of.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "llama-3-70b: no price known, 212 answers cost nothing",
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
                "text": "212 of 212 requests (100%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to llama-3-70b were answered with 88,200 tokens and cost nothing"
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "text",
                "text": "No answer of it ever had a cost that tollbell knows of."
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
            "text": "*Not tracked*\nunknown"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Price elsewhere*\nunknown"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answers*\n212 of 212 requests (100%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Tokens*\n88,200"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Deployments",
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
                "text": "Id        API host                            Answers\n91b07fae  bedrock.eu-central-1.amazonaws.com      212"
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Evidence",
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
                    "text": "212 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'llama-3-70b' and coalesce(model_id, '') in ('91b07fae2245c3d9770b')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-18fec62984",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-18fec62984 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 4": {
    "text": "gpt-4o: no more answers without a cost, 1,204 answers in all: 1,204 of 4,650 requests (26%) to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). At the price of its other answers that is about $11.62, which no budget and no report counts.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "gpt-4o: no more answers without a cost, 1,204 answers in all",
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
                "text": "1,204 of 4,650 requests (26%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o were answered with 3,120,400 tokens and cost nothing"
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "text",
                "text": "At the price of its other answers that is "
              },
              {
                "type": "text",
                "text": "about $11.62",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", which no budget and no report counts."
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
            "text": "*Not tracked*\nabout $11.62"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Price elsewhere*\nabout $2.50 in, $10.00 out per million tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answers*\n1,204 of 4,650 requests (26%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Tokens*\n3,120,400"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Deployments",
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
            "align": "left",
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
                      "text": "API host",
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
                      "text": "Answers",
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
              "text": "3f2a9c2b"
            },
            {
              "type": "raw_text",
              "text": "acme-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "1,204"
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Evidence",
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
                    "text": "1,204 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 12:52 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-32b6c53331",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-32b6c53331 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "tracking-alerts 4, plain": {
    "text": "gpt-4o: no more answers without a cost, 1,204 answers in all: 1,204 of 4,650 requests (26%) to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). At the price of its other answers that is about $11.62, which no budget and no report counts.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "gpt-4o: no more answers without a cost, 1,204 answers in all",
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
                "text": "1,204 of 4,650 requests (26%)",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-4o were answered with 3,120,400 tokens and cost nothing"
              },
              {
                "type": "text",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "text",
                "text": "At the price of its other answers that is "
              },
              {
                "type": "text",
                "text": "about $11.62",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", which no budget and no report counts."
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
            "text": "*Not tracked*\nabout $11.62"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Price elsewhere*\nabout $2.50 in, $10.00 out per million tokens"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Answers*\n1,204 of 4,650 requests (26%)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Tokens*\n3,120,400"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Asked (Europe/Berlin)*\n2026-11-24 10:12 – 10:21"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Keys*\n3: atlas-prod, growth-batch, c91f28d0…"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Teams*\n2: Atlas, Growth"
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
                "text": "Deployments",
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
                "text": "Id        API host                      Answers\n3f2a9c2b  acme-eastus.openai.azure.com    1,204"
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
                "text": "Give the deployment its price in the gateway ("
              },
              {
                "type": "text",
                "text": "input_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": ", "
              },
              {
                "type": "text",
                "text": "output_cost_per_token",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": " or "
              },
              {
                "type": "text",
                "text": "base_model",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "); where it is free, name it under "
              },
              {
                "type": "text",
                "text": "tollbell.alerts.failed_tracking_spend.free",
                "style": {
                  "code": true
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
                "text": "Evidence",
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
                    "text": "1,204 rows, counted by "
                  },
                  {
                    "type": "text",
                    "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')",
                    "style": {
                      "code": true
                    }
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Request ids: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz1",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8Qz7",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-8R0c",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 12:52 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify tracking-alerts-32b6c53331",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert tracking-alerts-32b6c53331 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 1": {
    "text": "Major outage: gpt-4o at halden-eastus.openai.azure.com: 90 of 101 requests failed at the provider from 14:02 to 14:05 (89%), mostly ServiceUnavailableError 503.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Major outage: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "90 of 101 requests failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at the provider from 14:02 to 14:05 (89%)"
              },
              {
                "type": "text",
                "text": ", mostly "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError 503",
                "style": {
                  "code": true
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failed*\n89%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failing since*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Region*\nAzure eastus"
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
                "text": "Errors",
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
                      "text": "Error",
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
                      "text": "Status",
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
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Last",
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
              "text": "ServiceUnavailableError"
            },
            {
              "type": "raw_text",
              "text": "503"
            },
            {
              "type": "raw_text",
              "text": "70"
            },
            {
              "type": "raw_text",
              "text": "14:04"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "InternalServerError"
            },
            {
              "type": "raw_text",
              "text": "500"
            },
            {
              "type": "raw_text",
              "text": "15"
            },
            {
              "type": "raw_text",
              "text": "14:04"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Timeout"
            },
            {
              "type": "raw_text",
              "text": "408"
            },
            {
              "type": "raw_text",
              "text": "5"
            },
            {
              "type": "raw_text",
              "text": "14:04"
            }
          ]
        ]
      },
      {
        "type": "data_visualization",
        "title": "Failed requests by minute",
        "chart": {
          "type": "bar",
          "series": [
            {
              "name": "Failed",
              "data": [
                {
                  "label": "13:50",
                  "value": 0
                },
                {
                  "label": "13:51",
                  "value": 0
                },
                {
                  "label": "13:52",
                  "value": 0
                },
                {
                  "label": "13:53",
                  "value": 0
                },
                {
                  "label": "13:54",
                  "value": 0
                },
                {
                  "label": "13:55",
                  "value": 0
                },
                {
                  "label": "13:56",
                  "value": 0
                },
                {
                  "label": "13:57",
                  "value": 0
                },
                {
                  "label": "13:58",
                  "value": 0
                },
                {
                  "label": "13:59",
                  "value": 0
                },
                {
                  "label": "14:00",
                  "value": 0
                },
                {
                  "label": "14:01",
                  "value": 29
                },
                {
                  "label": "14:02",
                  "value": 36
                },
                {
                  "label": "14:03",
                  "value": 30
                },
                {
                  "label": "14:04",
                  "value": 24
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "13:50",
              "13:51",
              "13:52",
              "13:53",
              "13:54",
              "13:55",
              "13:56",
              "13:57",
              "13:58",
              "13:59",
              "14:00",
              "14:01",
              "14:02",
              "14:03",
              "14:04"
            ],
            "x_label": "Minute",
            "y_label": "requests"
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
                "text": "Meanwhile",
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
                    "text": " elsewhere: none of 183 requests failed."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-34f4333916",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-34f4333916 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 1, plain": {
    "text": "Major outage: gpt-4o at halden-eastus.openai.azure.com: 90 of 101 requests failed at the provider from 14:02 to 14:05 (89%), mostly ServiceUnavailableError 503.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Major outage: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "90 of 101 requests failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at the provider from 14:02 to 14:05 (89%)"
              },
              {
                "type": "text",
                "text": ", mostly "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError 503",
                "style": {
                  "code": true
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failed*\n89%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failing since*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Region*\nAzure eastus"
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
                "text": "Errors",
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
                "text": "Error                    Status  Requests   Last\nServiceUnavailableError  503           70  14:04\nInternalServerError      500           15  14:04\nTimeout                  408            5  14:04"
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
                "text": "Failed requests by minute",
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
                "text": "▁▁▁▁▁▁▁▁▁▁▁▇█▇▆  13:50 – 14:04"
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
                "text": "Meanwhile",
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
                    "text": " elsewhere: none of 183 requests failed."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-34f4333916",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-34f4333916 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 2": {
    "text": "Minor outage: gpt-4o at halden-eastus.openai.azure.com: 30 of 101 requests failed at the provider from 14:02 to 14:05 (30%), mostly ServiceUnavailableError 503.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Minor outage: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "30 of 101 requests failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at the provider from 14:02 to 14:05 (30%)"
              },
              {
                "type": "text",
                "text": ", mostly "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError 503",
                "style": {
                  "code": true
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failed*\n30%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failing since*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Region*\nAzure eastus"
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
                "text": "Errors",
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
                      "text": "Error",
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
                      "text": "Status",
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
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Last",
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
              "text": "ServiceUnavailableError"
            },
            {
              "type": "raw_text",
              "text": "503"
            },
            {
              "type": "raw_text",
              "text": "23"
            },
            {
              "type": "raw_text",
              "text": "14:04"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "InternalServerError"
            },
            {
              "type": "raw_text",
              "text": "500"
            },
            {
              "type": "raw_text",
              "text": "5"
            },
            {
              "type": "raw_text",
              "text": "14:04"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Timeout"
            },
            {
              "type": "raw_text",
              "text": "408"
            },
            {
              "type": "raw_text",
              "text": "2"
            },
            {
              "type": "raw_text",
              "text": "14:04"
            }
          ]
        ]
      },
      {
        "type": "data_visualization",
        "title": "Failed requests by minute",
        "chart": {
          "type": "bar",
          "series": [
            {
              "name": "Failed",
              "data": [
                {
                  "label": "13:50",
                  "value": 0
                },
                {
                  "label": "13:51",
                  "value": 0
                },
                {
                  "label": "13:52",
                  "value": 0
                },
                {
                  "label": "13:53",
                  "value": 0
                },
                {
                  "label": "13:54",
                  "value": 0
                },
                {
                  "label": "13:55",
                  "value": 0
                },
                {
                  "label": "13:56",
                  "value": 0
                },
                {
                  "label": "13:57",
                  "value": 0
                },
                {
                  "label": "13:58",
                  "value": 0
                },
                {
                  "label": "13:59",
                  "value": 0
                },
                {
                  "label": "14:00",
                  "value": 0
                },
                {
                  "label": "14:01",
                  "value": 10
                },
                {
                  "label": "14:02",
                  "value": 12
                },
                {
                  "label": "14:03",
                  "value": 10
                },
                {
                  "label": "14:04",
                  "value": 8
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "13:50",
              "13:51",
              "13:52",
              "13:53",
              "13:54",
              "13:55",
              "13:56",
              "13:57",
              "13:58",
              "13:59",
              "14:00",
              "14:01",
              "14:02",
              "14:03",
              "14:04"
            ],
            "x_label": "Minute",
            "y_label": "requests"
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
                "text": "Meanwhile",
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
                    "text": " elsewhere: none of 183 requests failed."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-40f3513a27",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-40f3513a27 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 2, plain": {
    "text": "Minor outage: gpt-4o at halden-eastus.openai.azure.com: 30 of 101 requests failed at the provider from 14:02 to 14:05 (30%), mostly ServiceUnavailableError 503.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Minor outage: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "30 of 101 requests failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at the provider from 14:02 to 14:05 (30%)"
              },
              {
                "type": "text",
                "text": ", mostly "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError 503",
                "style": {
                  "code": true
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failed*\n30%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failing since*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Region*\nAzure eastus"
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
                "text": "Errors",
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
                "text": "Error                    Status  Requests   Last\nServiceUnavailableError  503           23  14:04\nInternalServerError      500            5  14:04\nTimeout                  408            2  14:04"
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
                "text": "Failed requests by minute",
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
                "text": "▁▁▁▁▁▁▁▁▁▁▁▇█▇▆  13:50 – 14:04"
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
                "text": "Meanwhile",
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
                    "text": " elsewhere: none of 183 requests failed."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-40f3513a27",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-40f3513a27 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 3": {
    "text": "Major outage: 3 deployments: 3 deployments began to fail: 136 of 153 requests there (89%), most at claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com. All are in AWS eu-central-1.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Major outage: 3 deployments",
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
                "text": "3 deployments began to fail",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ": 136 of 153 requests there (89%)"
              },
              {
                "type": "text",
                "text": ", most at "
              },
              {
                "type": "text",
                "text": "claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": "."
              },
              {
                "type": "text",
                "text": " All are in AWS eu-central-1."
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
                "text": "What fails",
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
                      "text": "Where",
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
                      "text": "Since",
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
                      "text": "Mostly",
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
              "text": "claude-sonnet · AWS eu-central-1"
            },
            {
              "type": "raw_text",
              "text": "59 of 66"
            },
            {
              "type": "raw_text",
              "text": "89%"
            },
            {
              "type": "raw_text",
              "text": "14:01"
            },
            {
              "type": "raw_text",
              "text": "ServiceUnavailableError 503"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-haiku · AWS eu-central-1"
            },
            {
              "type": "raw_text",
              "text": "45 of 51"
            },
            {
              "type": "raw_text",
              "text": "88%"
            },
            {
              "type": "raw_text",
              "text": "14:01"
            },
            {
              "type": "raw_text",
              "text": "ServiceUnavailableError 503"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "rerank · AWS eu-central-1"
            },
            {
              "type": "raw_text",
              "text": "32 of 36"
            },
            {
              "type": "raw_text",
              "text": "89%"
            },
            {
              "type": "raw_text",
              "text": "14:01"
            },
            {
              "type": "raw_text",
              "text": "ServiceUnavailableError 503"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-c3b5913a3b",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-c3b5913a3b · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 3, plain": {
    "text": "Major outage: 3 deployments: 3 deployments began to fail: 136 of 153 requests there (89%), most at claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com. All are in AWS eu-central-1.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Major outage: 3 deployments",
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
                "text": "3 deployments began to fail",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ": 136 of 153 requests there (89%)"
              },
              {
                "type": "text",
                "text": ", most at "
              },
              {
                "type": "text",
                "text": "claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": "."
              },
              {
                "type": "text",
                "text": " All are in AWS eu-central-1."
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
                "text": "What fails",
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
                "text": "Where                         Failed  Share  Since  Mostly\nclaude-sonnet · AWS eu-ce…  59 of 66    89%  14:01  ServiceUnavailableError 5…\nclaude-haiku · AWS eu-cen…  45 of 51    88%  14:01  ServiceUnavailableError 5…\nrerank · AWS eu-central-1   32 of 36    89%  14:01  ServiceUnavailableError 5…"
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
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-c3b5913a3b",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-c3b5913a3b · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 4": {
    "text": "Recovered: gpt-4o at halden-eastus.openai.azure.com: Well again after 2 h 57 min: 5,329 requests failed, at the worst 89% of all requests.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Recovered: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "Well again after "
              },
              {
                "type": "text",
                "text": "2 h 57 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ": 5,329 requests failed"
              },
              {
                "type": "text",
                "text": ", at the worst 89% of all requests"
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Lasted*\n2 h 57 min"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*From*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*To*\n16:58"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Peak*\n89% at 14:25"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests hit*\n5,329 of 6,019"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Region*\nAzure eastus"
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
                "text": "Errors",
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
                      "text": "Error",
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
                      "text": "Status",
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
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Last",
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
              "text": "ServiceUnavailableError"
            },
            {
              "type": "raw_text",
              "text": "503"
            },
            {
              "type": "raw_text",
              "text": "4,157"
            },
            {
              "type": "raw_text",
              "text": "16:57"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "InternalServerError"
            },
            {
              "type": "raw_text",
              "text": "500"
            },
            {
              "type": "raw_text",
              "text": "906"
            },
            {
              "type": "raw_text",
              "text": "16:57"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "Timeout"
            },
            {
              "type": "raw_text",
              "text": "408"
            },
            {
              "type": "raw_text",
              "text": "266"
            },
            {
              "type": "raw_text",
              "text": "16:57"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Over the whole outage",
            "emoji": false
          }
        ]
      },
      {
        "type": "data_visualization",
        "title": "Failed requests in 6 minutes each",
        "chart": {
          "type": "bar",
          "series": [
            {
              "name": "Failed",
              "data": [
                {
                  "label": "14:01",
                  "value": 360
                },
                {
                  "label": "14:13",
                  "value": 365
                },
                {
                  "label": "14:25",
                  "value": 363
                },
                {
                  "label": "14:37",
                  "value": 355
                },
                {
                  "label": "14:49",
                  "value": 361
                },
                {
                  "label": "15:01",
                  "value": 367
                },
                {
                  "label": "15:13",
                  "value": 363
                },
                {
                  "label": "15:25",
                  "value": 358
                },
                {
                  "label": "15:37",
                  "value": 358
                },
                {
                  "label": "15:49",
                  "value": 366
                },
                {
                  "label": "16:01",
                  "value": 360
                },
                {
                  "label": "16:13",
                  "value": 356
                },
                {
                  "label": "16:25",
                  "value": 360
                },
                {
                  "label": "16:37",
                  "value": 368
                },
                {
                  "label": "16:49",
                  "value": 269
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "14:01",
              "14:13",
              "14:25",
              "14:37",
              "14:49",
              "15:01",
              "15:13",
              "15:25",
              "15:37",
              "15:49",
              "16:01",
              "16:13",
              "16:25",
              "16:37",
              "16:49"
            ],
            "x_label": "6 minutes",
            "y_label": "requests"
          }
        }
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Each bar is the sum of 2 6 minutess",
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
                "text": "Meanwhile",
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
                    "text": " elsewhere: none of 10,797 requests failed."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 17:03 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-5637220a56",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-5637220a56 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "outage-alerts 4, plain": {
    "text": "Recovered: gpt-4o at halden-eastus.openai.azure.com: Well again after 2 h 57 min: 5,329 requests failed, at the worst 89% of all requests.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Recovered: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "Well again after "
              },
              {
                "type": "text",
                "text": "2 h 57 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ": 5,329 requests failed"
              },
              {
                "type": "text",
                "text": ", at the worst 89% of all requests"
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Lasted*\n2 h 57 min"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*From*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*To*\n16:58"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Peak*\n89% at 14:25"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests hit*\n5,329 of 6,019"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Region*\nAzure eastus"
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
                "text": "Errors",
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
                "text": "Error                    Status  Requests   Last\nServiceUnavailableError  503        4,157  16:57\nInternalServerError      500          906  16:57\nTimeout                  408          266  16:57"
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
            "text": "Over the whole outage",
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
                "text": "Failed requests in 6 minutes each",
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
                "text": "██████████████▆  14:01 – 16:49"
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
            "text": "Each bar is the sum of 2 6 minutess",
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
                "text": "Meanwhile",
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
                    "text": " elsewhere: none of 10,797 requests failed."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 17:03 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify outage-alerts-5637220a56",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert outage-alerts-5637220a56 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "region-outage-alerts 1": {
    "text": "Major region outage: AWS eu-central-1: 110 of 129 requests failed at the provider from 14:02 to 14:05 (85%), mostly ServiceUnavailableError 503. 3 of 3 deployments there fail; everywhere else 0.7% of requests do.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Major region outage: AWS eu-central-1",
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
                "text": "110 of 129 requests failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at the provider from 14:02 to 14:05 (85%)"
              },
              {
                "type": "text",
                "text": ", mostly "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError 503",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "."
              },
              {
                "type": "text",
                "text": " 3 of 3 deployments there fail; everywhere else 0.7% of requests do."
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
            "text": "*Failed*\n85%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failing since*\n14:01"
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
                "text": "Deployments that fail",
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
                      "text": "Deployment",
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
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-sonnet"
            },
            {
              "type": "raw_text",
              "text": "4f0d0a7c"
            },
            {
              "type": "raw_text",
              "text": "bedrock-runtime.eu-central-1.amazonaws.com"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-haiku"
            },
            {
              "type": "raw_text",
              "text": "4f0d1a7c"
            },
            {
              "type": "raw_text",
              "text": "bedrock-runtime.eu-central-1.amazonaws.com"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "rerank"
            },
            {
              "type": "raw_text",
              "text": "4f0d2a7c"
            },
            {
              "type": "raw_text",
              "text": "bedrock-runtime.eu-central-1.amazonaws.com"
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
                "text": "Errors",
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
                "text": "Error                    Status  Requests   Last\nServiceUnavailableError  503           86  14:04\nInternalServerError      500           19  14:04\nTimeout                  408            5  14:04"
              }
            ]
          }
        ]
      },
      {
        "type": "data_visualization",
        "title": "Failed requests by minute",
        "chart": {
          "type": "bar",
          "series": [
            {
              "name": "Failed",
              "data": [
                {
                  "label": "13:50",
                  "value": 0
                },
                {
                  "label": "13:51",
                  "value": 0
                },
                {
                  "label": "13:52",
                  "value": 0
                },
                {
                  "label": "13:53",
                  "value": 0
                },
                {
                  "label": "13:54",
                  "value": 0
                },
                {
                  "label": "13:55",
                  "value": 0
                },
                {
                  "label": "13:56",
                  "value": 0
                },
                {
                  "label": "13:57",
                  "value": 0
                },
                {
                  "label": "13:58",
                  "value": 0
                },
                {
                  "label": "13:59",
                  "value": 0
                },
                {
                  "label": "14:00",
                  "value": 0
                },
                {
                  "label": "14:01",
                  "value": 38
                },
                {
                  "label": "14:02",
                  "value": 41
                },
                {
                  "label": "14:03",
                  "value": 36
                },
                {
                  "label": "14:04",
                  "value": 33
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "13:50",
              "13:51",
              "13:52",
              "13:53",
              "13:54",
              "13:55",
              "13:56",
              "13:57",
              "13:58",
              "13:59",
              "14:00",
              "14:01",
              "14:02",
              "14:03",
              "14:04"
            ],
            "x_label": "Minute",
            "y_label": "requests"
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
                "text": "Meanwhile",
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
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify region-outage-alerts-c91c117607",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert region-outage-alerts-c91c117607 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "region-outage-alerts 1, plain": {
    "text": "Major region outage: AWS eu-central-1: 110 of 129 requests failed at the provider from 14:02 to 14:05 (85%), mostly ServiceUnavailableError 503. 3 of 3 deployments there fail; everywhere else 0.7% of requests do.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 Major region outage: AWS eu-central-1",
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
                "text": "110 of 129 requests failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " at the provider from 14:02 to 14:05 (85%)"
              },
              {
                "type": "text",
                "text": ", mostly "
              },
              {
                "type": "text",
                "text": "ServiceUnavailableError 503",
                "style": {
                  "code": true
                }
              },
              {
                "type": "text",
                "text": "."
              },
              {
                "type": "text",
                "text": " 3 of 3 deployments there fail; everywhere else 0.7% of requests do."
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
            "text": "*Failed*\n85%"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Failing since*\n14:01"
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
                "text": "Deployments that fail",
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
                "text": "Deployment     Id        API base\nclaude-sonnet  4f0d0a7c  bedrock-runtime.eu-central-1.amazonaws.com\nclaude-haiku   4f0d1a7c  bedrock-runtime.eu-central-1.amazonaws.com\nrerank         4f0d2a7c  bedrock-runtime.eu-central-1.amazonaws.com"
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
                "text": "Errors",
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
                "text": "Error                    Status  Requests   Last\nServiceUnavailableError  503           86  14:04\nInternalServerError      500           19  14:04\nTimeout                  408            5  14:04"
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
                "text": "Failed requests by minute",
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
                "text": "▁▁▁▁▁▁▁▁▁▁▁███▇  13:50 – 14:04"
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
                "text": "Meanwhile",
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
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify region-outage-alerts-c91c117607",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert region-outage-alerts-c91c117607 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "region-outage-alerts 2": {
    "text": "Recovered: AWS eu-central-1: Well again after 2 h 57 min: 6,609 requests failed, at the worst 86% of all requests.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Recovered: AWS eu-central-1",
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
                "text": "Well again after "
              },
              {
                "type": "text",
                "text": "2 h 57 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ": 6,609 requests failed"
              },
              {
                "type": "text",
                "text": ", at the worst 86% of all requests"
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Lasted*\n2 h 57 min"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*From*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*To*\n16:58"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Peak*\n86% at 15:25"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests hit*\n6,609 of 7,791"
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
                "text": "Deployments that failed",
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
                      "text": "Deployment",
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
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-sonnet"
            },
            {
              "type": "raw_text",
              "text": "4f0d0a7c"
            },
            {
              "type": "raw_text",
              "text": "bedrock-runtime.eu-central-1.amazonaws.com"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "claude-haiku"
            },
            {
              "type": "raw_text",
              "text": "4f0d1a7c"
            },
            {
              "type": "raw_text",
              "text": "bedrock-runtime.eu-central-1.amazonaws.com"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "rerank"
            },
            {
              "type": "raw_text",
              "text": "4f0d2a7c"
            },
            {
              "type": "raw_text",
              "text": "bedrock-runtime.eu-central-1.amazonaws.com"
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
                "text": "Errors",
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
                "text": "Error                    Status  Requests   Last\nServiceUnavailableError  503        5,155  16:57\nInternalServerError      500        1,123  16:57\nTimeout                  408          331  16:57"
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
            "text": "Over the whole outage",
            "emoji": false
          }
        ]
      },
      {
        "type": "data_visualization",
        "title": "Failed requests in 6 minutes each",
        "chart": {
          "type": "bar",
          "series": [
            {
              "name": "Failed",
              "data": [
                {
                  "label": "14:01",
                  "value": 449
                },
                {
                  "label": "14:13",
                  "value": 451
                },
                {
                  "label": "14:25",
                  "value": 445
                },
                {
                  "label": "14:37",
                  "value": 445
                },
                {
                  "label": "14:49",
                  "value": 449
                },
                {
                  "label": "15:01",
                  "value": 451
                },
                {
                  "label": "15:13",
                  "value": 451
                },
                {
                  "label": "15:25",
                  "value": 447
                },
                {
                  "label": "15:37",
                  "value": 445
                },
                {
                  "label": "15:49",
                  "value": 452
                },
                {
                  "label": "16:01",
                  "value": 446
                },
                {
                  "label": "16:13",
                  "value": 442
                },
                {
                  "label": "16:25",
                  "value": 449
                },
                {
                  "label": "16:37",
                  "value": 456
                },
                {
                  "label": "16:49",
                  "value": 331
                }
              ]
            }
          ],
          "axis_config": {
            "categories": [
              "14:01",
              "14:13",
              "14:25",
              "14:37",
              "14:49",
              "15:01",
              "15:13",
              "15:25",
              "15:37",
              "15:49",
              "16:01",
              "16:13",
              "16:25",
              "16:37",
              "16:49"
            ],
            "x_label": "6 minutes",
            "y_label": "requests"
          }
        }
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "Each bar is the sum of 2 6 minutess",
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
                "text": "Meanwhile",
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
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 17:03 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify region-outage-alerts-61de3cfa59",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert region-outage-alerts-61de3cfa59 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "region-outage-alerts 2, plain": {
    "text": "Recovered: AWS eu-central-1: Well again after 2 h 57 min: 6,609 requests failed, at the worst 86% of all requests.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "Recovered: AWS eu-central-1",
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
                "text": "Well again after "
              },
              {
                "type": "text",
                "text": "2 h 57 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ": 6,609 requests failed"
              },
              {
                "type": "text",
                "text": ", at the worst 86% of all requests"
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Lasted*\n2 h 57 min"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*From*\n14:01"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*To*\n16:58"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Peak*\n86% at 15:25"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Requests hit*\n6,609 of 7,791"
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
                "text": "Deployments that failed",
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
                "text": "Deployment     Id        API base\nclaude-sonnet  4f0d0a7c  bedrock-runtime.eu-central-1.amazonaws.com\nclaude-haiku   4f0d1a7c  bedrock-runtime.eu-central-1.amazonaws.com\nrerank         4f0d2a7c  bedrock-runtime.eu-central-1.amazonaws.com"
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
                "text": "Errors",
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
                "text": "Error                    Status  Requests   Last\nServiceUnavailableError  503        5,155  16:57\nInternalServerError      500        1,123  16:57\nTimeout                  408          331  16:57"
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
            "text": "Over the whole outage",
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
                "text": "Failed requests in 6 minutes each",
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
                "text": "██████████████▆  14:01 – 16:49"
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
            "text": "Each bar is the sum of 2 6 minutess",
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
                "text": "Meanwhile",
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
                    "text": "Hit: at least 14 keys of 3 teams."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Some of them: "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-7d1f02b9",
                    "style": {
                      "code": true
                    }
                  },
                  {
                    "type": "text",
                    "text": ", "
                  },
                  {
                    "type": "text",
                    "text": "chatcmpl-c55e90a4",
                    "style": {
                      "code": true
                    }
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
            "text": "As of 2026-11-24 17:03 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Counted again by tollbell verify region-outage-alerts-61de3cfa59",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert region-outage-alerts-61de3cfa59 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "cooldown-alerts 1": {
    "text": "Cooled down: gpt-4o at halden-eastus.openai.azure.com: The router left gpt-4o at halden-eastus.openai.azure.com alone 6 times in the last 10 min, after 429 (5 times), 503 (once).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Cooled down: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "The router left gpt-4o at halden-eastus.openai.azure.com alone "
              },
              {
                "type": "text",
                "text": "6 times",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " in the last 10 min"
              },
              {
                "type": "text",
                "text": ", after 429 (5 times), 503 (once)"
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Left alone*\n6 times"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*After*\n429 (5 times), 503 (once)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Last*\n14:06"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*For up to*\n60 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
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
                "text": "In the last 10 min",
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
                    "text": "229 attempts",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " failed there (429: 212, 503: 17), those that a retry or a fallback rescued too."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Of all models 100 requests went on to another one: "
                  },
                  {
                    "type": "text",
                    "text": "96",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " were answered, 4 were not."
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
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert cooldown-alerts-045a0e3bab · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "cooldown-alerts 1, plain": {
    "text": "Cooled down: gpt-4o at halden-eastus.openai.azure.com: The router left gpt-4o at halden-eastus.openai.azure.com alone 6 times in the last 10 min, after 429 (5 times), 503 (once).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Cooled down: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "The router left gpt-4o at halden-eastus.openai.azure.com alone "
              },
              {
                "type": "text",
                "text": "6 times",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " in the last 10 min"
              },
              {
                "type": "text",
                "text": ", after 429 (5 times), 503 (once)"
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
        "type": "section",
        "fields": [
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Left alone*\n6 times"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*After*\n429 (5 times), 503 (once)"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Last*\n14:06"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*For up to*\n60 s"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*Deployment*\n9b41f0c2"
          },
          {
            "type": "mrkdwn",
            "verbatim": true,
            "text": "*API base*\nhalden-eastus.openai.azure.com"
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
                "text": "In the last 10 min",
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
                    "text": "229 attempts",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " failed there (429: 212, 503: 17), those that a retry or a fallback rescued too."
                  }
                ]
              },
              {
                "type": "rich_text_section",
                "elements": [
                  {
                    "type": "text",
                    "text": "Of all models 100 requests went on to another one: "
                  },
                  {
                    "type": "text",
                    "text": "96",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " were answered, 4 were not."
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
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert cooldown-alerts-045a0e3bab · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "cooldown-alerts 2": {
    "text": "Cooled down: 2 deployments: The router left 2 deployments alone 7 times in the last 10 min, after 429 (5 times), 503 (once), 408 (once).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Cooled down: 2 deployments",
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
                "text": "The router left 2 deployments alone "
              },
              {
                "type": "text",
                "text": "7 times",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " in the last 10 min"
              },
              {
                "type": "text",
                "text": ", after 429 (5 times), 503 (once), 408 (once)"
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
                "text": "What was left alone",
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
            "align": "right",
            "is_wrapped": false
          },
          {
            "align": "left",
            "is_wrapped": true
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
                      "text": "Deployment",
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
                      "text": "Times",
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
                      "text": "After",
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
                      "text": "Last",
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
              "text": "gpt-4o at halden-eastus.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "6"
            },
            {
              "type": "raw_text",
              "text": "429 (5 times), 503 (once)"
            },
            {
              "type": "raw_text",
              "text": "14:06"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "azure/gpt-4o-mini-swedencentral at halden-swedencentral.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "1"
            },
            {
              "type": "raw_text",
              "text": "408"
            },
            {
              "type": "raw_text",
              "text": "14:06"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert cooldown-alerts-c70190232f · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "cooldown-alerts 2, plain": {
    "text": "Cooled down: 2 deployments: The router left 2 deployments alone 7 times in the last 10 min, after 429 (5 times), 503 (once), 408 (once).",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Cooled down: 2 deployments",
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
                "text": "The router left 2 deployments alone "
              },
              {
                "type": "text",
                "text": "7 times",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " in the last 10 min"
              },
              {
                "type": "text",
                "text": ", after 429 (5 times), 503 (once), 408 (once)"
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
                "text": "What was left alone",
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
                "text": "Deployment                             Times  After                       Last\ngpt-4o at halden-eastus.openai.azure…      6  429 (5 times), 503 (once)  14:06\nazure/gpt-4o-mini-swedencentral at h…      1  408                        14:06"
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
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert cooldown-alerts-c70190232f · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "cooldown-alerts 3": {
    "text": "In use again: gpt-4o at halden-eastus.openai.azure.com: The router has left nothing alone there for 10 min.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "In use again: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "The router has left nothing alone there for 10 min."
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
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert cooldown-alerts-78a05e03fe · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "cooldown-alerts 3, plain": {
    "text": "In use again: gpt-4o at halden-eastus.openai.azure.com: The router has left nothing alone there for 10 min.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "In use again: gpt-4o at halden-eastus.openai.azure.com",
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
                "text": "The router has left nothing alone there for 10 min."
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
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert cooldown-alerts-78a05e03fe · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "hanging-alerts 1": {
    "text": "Hanging: 3 requests to gpt-5 at halden-eastus2.openai.azure.com: 3 requests to gpt-5 at halden-eastus2.openai.azure.com were started more than 5 min ago and not reported finished; the oldest 21 min ago.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Hanging: 3 requests to gpt-5 at halden-eastus2.openai.azure.com",
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
                "text": "3 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-5 at halden-eastus2.openai.azure.com were started more than 5 min ago and not reported finished"
              },
              {
                "type": "text",
                "text": "; the oldest "
              },
              {
                "type": "text",
                "text": "21 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " ago."
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
                "text": "Requests, the oldest first",
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
                      "text": "Request",
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
                      "text": "Age",
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
                      "text": "Started",
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
                      "text": "Key",
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
                      "text": "Team",
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
              "text": "hald0c1e-7a02-4f5d"
            },
            {
              "type": "raw_text",
              "text": "21 min"
            },
            {
              "type": "raw_text",
              "text": "13:51"
            },
            {
              "type": "raw_text",
              "text": "support-bot-api-1"
            },
            {
              "type": "raw_text",
              "text": "support-bot"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "hald1c1e-7a02-4f5d"
            },
            {
              "type": "raw_text",
              "text": "15 min"
            },
            {
              "type": "raw_text",
              "text": "13:57"
            },
            {
              "type": "raw_text",
              "text": "search-batch-2"
            },
            {
              "type": "raw_text",
              "text": "search"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "hald2c1e-7a02-4f5d"
            },
            {
              "type": "raw_text",
              "text": "7 min"
            },
            {
              "type": "raw_text",
              "text": "14:05"
            },
            {
              "type": "raw_text",
              "text": "research-notebook-1"
            },
            {
              "type": "raw_text",
              "text": "research"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert hanging-alerts-d3e1c60f02 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "hanging-alerts 1, plain": {
    "text": "Hanging: 3 requests to gpt-5 at halden-eastus2.openai.azure.com: 3 requests to gpt-5 at halden-eastus2.openai.azure.com were started more than 5 min ago and not reported finished; the oldest 21 min ago.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Hanging: 3 requests to gpt-5 at halden-eastus2.openai.azure.com",
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
                "text": "3 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to gpt-5 at halden-eastus2.openai.azure.com were started more than 5 min ago and not reported finished"
              },
              {
                "type": "text",
                "text": "; the oldest "
              },
              {
                "type": "text",
                "text": "21 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " ago."
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
                "text": "Requests, the oldest first",
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
                "text": "Request                Age  Started  Key                  Team\nhald0c1e-7a02-4f5d  21 min    13:51  support-bot-api-1    support-bot\nhald1c1e-7a02-4f5d  15 min    13:57  search-batch-2       search\nhald2c1e-7a02-4f5d   7 min    14:05  research-notebook-1  research"
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
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert hanging-alerts-d3e1c60f02 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "hanging-alerts 2": {
    "text": "Hanging: 16 requests to 3 deployments: 16 requests to 3 deployments were started more than 5 min ago and not reported finished; the oldest 21 min ago.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Hanging: 16 requests to 3 deployments",
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
                "text": "16 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to 3 deployments were started more than 5 min ago and not reported finished"
              },
              {
                "type": "text",
                "text": "; the oldest "
              },
              {
                "type": "text",
                "text": "21 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " ago."
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
                "text": "Where they hang",
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
                      "text": "Deployment",
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
            },
            {
              "type": "rich_text",
              "elements": [
                {
                  "type": "rich_text_section",
                  "elements": [
                    {
                      "type": "text",
                      "text": "Oldest",
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
              "text": "claude-sonnet at bedrock-runtime.us-east-1.amazonaws.com"
            },
            {
              "type": "raw_text",
              "text": "12"
            },
            {
              "type": "raw_text",
              "text": "11 min"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gpt-5 at halden-eastus2.openai.azure.com"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "21 min"
            }
          ],
          [
            {
              "type": "raw_text",
              "text": "gemini-2.5-pro at europe-west4-aiplatform.googleapis.com"
            },
            {
              "type": "raw_text",
              "text": "1"
            },
            {
              "type": "raw_text",
              "text": "6 min"
            }
          ]
        ]
      },
      {
        "type": "context",
        "elements": [
          {
            "type": "plain_text",
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert hanging-alerts-f7200a9de9 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "hanging-alerts 2, plain": {
    "text": "Hanging: 16 requests to 3 deployments: 16 requests to 3 deployments were started more than 5 min ago and not reported finished; the oldest 21 min ago.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ Hanging: 16 requests to 3 deployments",
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
                "text": "16 requests",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " to 3 deployments were started more than 5 min ago and not reported finished"
              },
              {
                "type": "text",
                "text": "; the oldest "
              },
              {
                "type": "text",
                "text": "21 min",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": " ago."
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
                "text": "Where they hang",
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
                "text": "Deployment                                                Requests  Oldest\nclaude-sonnet at bedrock-runtime.us-east-1.amazonaws.com        12  11 min\ngpt-5 at halden-eastus2.openai.azure.com                         3  21 min\ngemini-2.5-pro at europe-west4-aiplatform.googleapis.com         1   6 min"
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
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert hanging-alerts-f7200a9de9 · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "hanging-alerts 3": {
    "text": "No longer hanging: gpt-5 at halden-eastus2.openai.azure.com: No request there is older than it should be any more: all were reported finished, or the process that had them is gone.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "No longer hanging: gpt-5 at halden-eastus2.openai.azure.com",
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
                "text": "No request there is older than it should be any more: all were reported finished, or the process that had them is gone."
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
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert hanging-alerts-01a7dde75c · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "hanging-alerts 3, plain": {
    "text": "No longer hanging: gpt-5 at halden-eastus2.openai.azure.com: No request there is older than it should be any more: all were reported finished, or the process that had them is gone.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "No longer hanging: gpt-5 at halden-eastus2.openai.azure.com",
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
                "text": "No request there is older than it should be any more: all were reported finished, or the process that had them is gone."
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
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert hanging-alerts-01a7dde75c · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "reported-alerts 1": {
    "text": "The gateway reports: 14 database calls failed (OperationalError): In the last 10 min 14 database calls failed, as the gateway itself reports. Requests may be answered all the same; what they cost may be missing from its tables.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 The gateway reports: 14 database calls failed (OperationalError)",
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
                "text": "In the last 10 min "
              },
              {
                "type": "text",
                "text": "14 database calls failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", as the gateway itself reports. "
              },
              {
                "type": "text",
                "text": "Requests may be answered all the same; what they cost may be missing from its tables."
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
                "text": "Errors",
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
            "align": "left",
            "is_wrapped": false
          },
          {
            "align": "left",
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
                      "text": "Error",
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
                      "text": "Times",
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
                      "text": "Last",
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
                      "text": "Gateways",
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
              "text": "OperationalError"
            },
            {
              "type": "raw_text",
              "text": "14"
            },
            {
              "type": "raw_text",
              "text": "10:21"
            },
            {
              "type": "raw_text",
              "text": "litellm-0, litellm-1"
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
                "text": "What they said",
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
                    "text": "OperationalError",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " – can't reach database server at db:5432"
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert reported-alerts-42c79437ab · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "reported-alerts 1, plain": {
    "text": "The gateway reports: 14 database calls failed (OperationalError): In the last 10 min 14 database calls failed, as the gateway itself reports. Requests may be answered all the same; what they cost may be missing from its tables.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "🚨 The gateway reports: 14 database calls failed (OperationalError)",
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
                "text": "In the last 10 min "
              },
              {
                "type": "text",
                "text": "14 database calls failed",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", as the gateway itself reports. "
              },
              {
                "type": "text",
                "text": "Requests may be answered all the same; what they cost may be missing from its tables."
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
                "text": "Errors",
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
                "text": "Error             Times  Last   Gateways\nOperationalError     14  10:21  litellm-0, litellm-1"
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
                "text": "What they said",
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
                    "text": "OperationalError",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " – can't reach database server at db:5432"
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert reported-alerts-42c79437ab · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "reported-alerts 2": {
    "text": "The gateway reports: the spend of 3 requests could not be tracked (gpt-5): In the last 10 min the spend of 3 requests could not be tracked, as the gateway itself reports. No budget and no report counts what they cost.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ The gateway reports: the spend of 3 requests could not be tracked (gpt-5)",
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
                "text": "In the last 10 min "
              },
              {
                "type": "text",
                "text": "the spend of 3 requests could not be tracked",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", as the gateway itself reports. "
              },
              {
                "type": "text",
                "text": "No budget and no report counts what they cost."
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
                "text": "Models",
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
            "align": "left",
            "is_wrapped": false
          },
          {
            "align": "left",
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
                      "text": "Times",
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
                      "text": "Last",
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
                      "text": "Gateways",
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
              "text": "gpt-5"
            },
            {
              "type": "raw_text",
              "text": "3"
            },
            {
              "type": "raw_text",
              "text": "10:21"
            },
            {
              "type": "raw_text",
              "text": "litellm-0, litellm-1"
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
                "text": "What they said",
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
                    "text": "gpt-5",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " – no price is known of this model"
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert reported-alerts-f5a8b4cefa · tollbell 0.1.0",
            "emoji": false
          }
        ]
      }
    ]
  } satisfies SlackMessage,
  "reported-alerts 2, plain": {
    "text": "The gateway reports: the spend of 3 requests could not be tracked (gpt-5): In the last 10 min the spend of 3 requests could not be tracked, as the gateway itself reports. No budget and no report counts what they cost.",
    "blocks": [
      {
        "type": "header",
        "text": {
          "type": "plain_text",
          "text": "⚠️ The gateway reports: the spend of 3 requests could not be tracked (gpt-5)",
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
                "text": "In the last 10 min "
              },
              {
                "type": "text",
                "text": "the spend of 3 requests could not be tracked",
                "style": {
                  "bold": true
                }
              },
              {
                "type": "text",
                "text": ", as the gateway itself reports. "
              },
              {
                "type": "text",
                "text": "No budget and no report counts what they cost."
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
                "text": "Models",
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
                "text": "Model  Times  Last   Gateways\ngpt-5      3  10:21  litellm-0, litellm-1"
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
                "text": "What they said",
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
                    "text": "gpt-5",
                    "style": {
                      "bold": true
                    }
                  },
                  {
                    "type": "text",
                    "text": " – no price is known of this model"
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
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "emoji": false
          },
          {
            "type": "plain_text",
            "text": "Alert reported-alerts-f5a8b4cefa · tollbell 0.1.0",
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
