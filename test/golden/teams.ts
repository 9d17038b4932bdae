/** Written by test/support/golden.ts: what is drawn of every example. */
import type { IAdaptiveCard } from '@microsoft/teams.cards';

export default {
  "daily-reports": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Daily report – Mon 23 Nov 2026: 18,240 requests, 2.3% failed, $1,842.10 spent. Most failures: gpt-4o at acme-eastus.openai.azure.com (290 of 4,650).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Daily report – Mon 23 Nov 2026",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "18,240 requests",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", "
              },
              {
                "type": "TextRun",
                "text": "2.3%",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " failed, "
              },
              {
                "type": "TextRun",
                "text": "$1,842.10",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " spent."
              },
              {
                "type": "TextRun",
                "text": " Most failures: "
              },
              {
                "type": "TextRun",
                "text": "gpt-4o",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " at acme-eastus.openai.azure.com (290 of 4,650)."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Requests",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "18,240 (+7%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failed",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "412 (2.3%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Spend",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$1,842.10 (+12%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Cache hits",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "903 (5%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Most failing deployments",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 14,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API base",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Failed",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Rate",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Commonest error",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "6f3a9c2b",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "acme-eastus.openai.azure.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "290 of 4,650",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "6.2%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError (251)",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "13f3a9c2",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock.eu-central-1.amazonaws.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "61 of 1,260",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4.8%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "RateLimitError (58)",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Without deployment",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "61 of 1,012",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "6%",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "AuthenticationError (44)",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "All",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "412 of 18,240",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "2.3%",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model         Id        API base             Failed  Rate  Commonest er…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o        6f3a9c2b  acme-eastus…   290 of 4,650  6.2%  ServiceUnava…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonn…  13f3a9c2  bedrock.eu-…    61 of 1,260  4.8%  RateLimitErr…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Without dep…                            61 of 1,012    6%  Authenticati…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "All                                   412 of 18,240  2.3%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As clients saw them: attempts that a retry or a fallback rescued are not counted · without deployment: 1,012 requests for $0.00 that name none, refused by the gateway or not recorded",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What the commonest error said",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " at acme-eastus.openai.azure.com – ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "claude-sonnet",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " at bedrock.eu-central-1.amazonaws.com – RateLimitError: Too many requests, please wait before trying again."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Slowest deployments, seconds per output token",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API base",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Mean",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "p95",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "13f3a9c2",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock.eu-central-1.amazonaws.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.048 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.131 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1,210",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "6f3a9c2b",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "acme-eastus.openai.azure.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.031 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.088 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4,302",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gemini-2.5-flash",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "16f3a9c2",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "europe-west4-aiplatform.googleapis.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.012 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.030 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "890",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model             Id        API base             Mean      p95  Requests",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet     13f3a9c2  bedrock.eu-cent…  0.048 s  0.131 s     1,210",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o            6f3a9c2b  acme-eastus.ope…  0.031 s  0.088 s     4,302",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gemini-2.5-flash  16f3a9c2  europe-west4-ai…  0.012 s  0.030 s       890",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Successful requests, cache hits left out",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Slowest deployments without chat output, seconds per request",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 13,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 18,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API base",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Mean",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "p95",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "whisper-1",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "9f3a9c2b",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "api.openai.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "8.42 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "21.3 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "210",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "text-embedding-3-large",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "22f3a9c2",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "api.openai.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.31 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.72 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5,120",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model                 Id        API base          Mean     p95  Requests",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "whisper-1             9f3a9c2b  api.openai.com  8.42 s  21.3 s       210",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "text-embedding-3-la…  22f3a9c2  api.openai.com  0.31 s  0.72 s     5,120",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Successful requests, cache hits left out",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "18,240 rows counted from rollups · newest row in the log 2026-11-24T07:59Z · the log reaches back past this period",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Run daily-reports 2026-11-23 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "spend-reports": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Spend – 16 – 22 Nov 2026: $10,356.20 spent, +12% on 9 – 15 Nov 2026. Most: research with $4,812.40 (46%).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Spend – 16 – 22 Nov 2026",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "$10,356.20",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " spent, "
              },
              {
                "type": "TextRun",
                "text": "+12%",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " on 9 – 15 Nov 2026."
              },
              {
                "type": "TextRun",
                "text": " Most: "
              },
              {
                "type": "TextRun",
                "text": "research",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " with $4,812.40 (46%)."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Spend",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$10,356.20 (+12%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Period before",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$9,246.60",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Requests",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "124,310 (+7%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Most on",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Thu 19 Nov, $1,842.10",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Spend per day, USD",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Spend per day, USD",
        "xAxisTitle": "day",
        "yAxisTitle": "USD",
        "showBarValues": false,
        "data": [
          {
            "x": "Mon 16",
            "y": 1510.4
          },
          {
            "x": "Tue 17",
            "y": 1602.2
          },
          {
            "x": "Wed 18",
            "y": 1688
          },
          {
            "x": "Thu 19",
            "y": 1842.1
          },
          {
            "x": "Fri 20",
            "y": 1720.9
          },
          {
            "x": "Sat 21",
            "y": 980.1
          },
          {
            "x": "Sun 22",
            "y": 1012.5
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "▇▇███▅▅  Mon 16 – Sun 22",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Teams",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 14,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Team",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spend",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Share",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Change",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "research"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$4,812.40"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "46%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+62%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "48,210"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "search"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$3,604.00"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "35%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "-3%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "51,007"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "support-bot"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,425.70"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+1%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "20,900"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "(no team)"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$514.10"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "-55%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4,193"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Total",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$10,356.20",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "100%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+12%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "124,310",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Team              Spend  Share  Change  Requests",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "research      $4,812.40    46%    +62%    48,210",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "search        $3,604.00    35%     -3%    51,007",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "support-bot   $1,425.70    14%     +1%    20,900",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "(no team)       $514.10     5%    -55%     4,193",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Total        $10,356.20   100%    +12%   124,310",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Tags, each request counted in full for each of its tags",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 17,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Tag",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spend",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Share",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Change",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "env:prod"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$8,120.30"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "78%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+3%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "98,400"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "project:atlas"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$2,204.80"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "21%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "new"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "15,020"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "(untagged)",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,443.60",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+8%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14,900",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Tag                Spend  Share  Change  Requests",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "env:prod       $8,120.30    78%     +3%    98,400",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "project:atlas  $2,204.80    21%     new    15,020",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "(untagged)     $1,443.60    14%     +8%    14,900",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Tags overlap by $1,412.50: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed: User-Agent:*",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Run spend-reports 2026-11-16..2026-11-22 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "monthly-spend-reports": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Monthly spend – October 2026: $10,356.20 spent, +12% on September 2026. Most: research with $4,812.40 (46%).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Monthly spend – October 2026",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "$10,356.20",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " spent, "
              },
              {
                "type": "TextRun",
                "text": "+12%",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " on September 2026."
              },
              {
                "type": "TextRun",
                "text": " Most: "
              },
              {
                "type": "TextRun",
                "text": "research",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " with $4,812.40 (46%)."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Spend",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$10,356.20 (+12%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Period before",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$9,246.60",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Requests",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "124,310 (+7%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Most on",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Thu 1 Oct, $415.05",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Spend per day, USD",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Spend per day, USD",
        "xAxisTitle": "day",
        "yAxisTitle": "USD",
        "showBarValues": false,
        "data": [
          {
            "x": "1 Oct",
            "y": 415.05
          },
          {
            "x": "2 Oct",
            "y": 387.7
          },
          {
            "x": "3 Oct",
            "y": 220.81
          },
          {
            "x": "4 Oct",
            "y": 228.11
          },
          {
            "x": "5 Oct",
            "y": 340.28
          },
          {
            "x": "6 Oct",
            "y": 360.96
          },
          {
            "x": "7 Oct",
            "y": 380.29
          },
          {
            "x": "8 Oct",
            "y": 415.01
          },
          {
            "x": "9 Oct",
            "y": 387.7
          },
          {
            "x": "10 Oct",
            "y": 220.81
          },
          {
            "x": "11 Oct",
            "y": 228.11
          },
          {
            "x": "12 Oct",
            "y": 340.28
          },
          {
            "x": "13 Oct",
            "y": 360.96
          },
          {
            "x": "14 Oct",
            "y": 380.29
          },
          {
            "x": "15 Oct",
            "y": 415.01
          },
          {
            "x": "16 Oct",
            "y": 387.7
          },
          {
            "x": "17 Oct",
            "y": 220.81
          },
          {
            "x": "18 Oct",
            "y": 228.11
          },
          {
            "x": "19 Oct",
            "y": 340.28
          },
          {
            "x": "20 Oct",
            "y": 360.96
          },
          {
            "x": "21 Oct",
            "y": 380.29
          },
          {
            "x": "22 Oct",
            "y": 415.01
          },
          {
            "x": "23 Oct",
            "y": 387.7
          },
          {
            "x": "24 Oct",
            "y": 220.81
          },
          {
            "x": "25 Oct",
            "y": 228.11
          },
          {
            "x": "26 Oct",
            "y": 340.28
          },
          {
            "x": "27 Oct",
            "y": 360.96
          },
          {
            "x": "28 Oct",
            "y": 380.29
          },
          {
            "x": "29 Oct",
            "y": 415.01
          },
          {
            "x": "30 Oct",
            "y": 387.7
          },
          {
            "x": "31 Oct",
            "y": 220.81
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "██▅▅▇▇███▅▅▇▇███▅▅▇▇███▅▅▇▇███▅  1 Oct – 31 Oct",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Teams",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 14,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Team",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spend",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Share",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Change",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "research"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$4,812.40"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "46%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+62%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "48,210"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "search"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$3,604.00"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "35%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "-3%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "51,007"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "support-bot"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,425.70"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+1%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "20,900"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "(no team)"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$514.10"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "-55%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4,193"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Total",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$10,356.20",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "100%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+12%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "124,310",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Team              Spend  Share  Change  Requests",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "research      $4,812.40    46%    +62%    48,210",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "search        $3,604.00    35%     -3%    51,007",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "support-bot   $1,425.70    14%     +1%    20,900",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "(no team)       $514.10     5%    -55%     4,193",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Total        $10,356.20   100%    +12%   124,310",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Tags, each request counted in full for each of its tags",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 17,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Tag",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spend",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Share",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Change",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "env:prod"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$8,120.30"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "78%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+3%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "98,400"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "project:atlas"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$2,204.80"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "21%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "new"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "15,020"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "(untagged)",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,443.60",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+8%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14,900",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Tag                Spend  Share  Change  Requests",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "env:prod       $8,120.30    78%     +3%    98,400",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "project:atlas  $2,204.80    21%     new    15,020",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "(untagged)     $1,443.60    14%     +8%    14,900",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Tags overlap by $1,412.50: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed: User-Agent:*",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Period 2026-10-01 00:00 – 2026-11-01 00:00 Europe/Berlin, end not included · UTC 2026-09-30T22:00Z – 2026-10-31T23:00Z",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Run monthly-spend-reports 2026-10-01..2026-10-31 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "fallback-reports": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Fallbacks – 16 – 22 Nov 2026: 1,812 requests fell back (1.5% of traffic), 96% of them answered. Most: gpt-4o → claude-sonnet (1,402).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Fallbacks – 16 – 22 Nov 2026",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "1,812 requests",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " fell back (1.5% of traffic), "
              },
              {
                "type": "TextRun",
                "text": "96%",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " of them answered."
              },
              {
                "type": "TextRun",
                "text": " Most: "
              },
              {
                "type": "TextRun",
                "text": "gpt-4o → claude-sonnet",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " (1,402)."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Fell back",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "1,812 requests",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Answered",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "96%",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Share of traffic",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "1.5%",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Extra cost",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "+$4.87",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "From → to",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "From",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "To",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Attempts",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Answered",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Extra time",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Extra cost",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1,402",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "98%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+2.64 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+$6.47",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "360",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "99%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "-0.22 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "-$1.60",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "(no answer)",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "50",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "–",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "–",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "From           To             Attempts  Answered  Extra time  Extra cost",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o         claude-sonnet     1,402       98%     +2.64 s      +$6.47",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet  gpt-4o              360       99%     -0.22 s      -$1.60",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o         (no answer)          50        0%           –           –",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Attempts are requests that left the model they asked for. Extra time is the mean beside requests that model answered itself; extra cost is the same difference times the answered requests. Cache hits left out",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Run fallback-reports 2026-11-16..2026-11-22 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "budget-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Team Atlas: 96% of its budget used: $4,838.17 of $5,000.00 used (96%), $161.83 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov. 85% was passed too.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Team Atlas: 96% of its budget used",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "$4,838.17 of $5,000.00 used (96%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", $161.83 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov."
              },
              {
                "type": "TextRun",
                "text": " 85% was passed too."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Used",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$4,838.17 (96%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Budget",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$5,000.00",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Left",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$161.83",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Reset",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-12-01 00:00 in Europe/Berlin, in 5 days",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "By the reset",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$5,640.20 – $6,202.60",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "At this pace",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "past the limit between Wed 25 Nov and Thu 26 Nov",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Counts since",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-01 00:00 Europe/Berlin",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Belongs to",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Acme",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Spend per day, USD",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Spend per day, USD",
        "xAxisTitle": "day",
        "yAxisTitle": "USD",
        "showBarValues": false,
        "data": [
          {
            "x": "1 Nov",
            "y": 142.1
          },
          {
            "x": "2 Nov",
            "y": 40.2
          },
          {
            "x": "3 Nov",
            "y": 171.4
          },
          {
            "x": "4 Nov",
            "y": 188.2
          },
          {
            "x": "5 Nov",
            "y": 201.7
          },
          {
            "x": "6 Nov",
            "y": 195.3
          },
          {
            "x": "7 Nov",
            "y": 182.9
          },
          {
            "x": "8 Nov",
            "y": 61
          },
          {
            "x": "9 Nov",
            "y": 48.6
          },
          {
            "x": "10 Nov",
            "y": 190.4
          },
          {
            "x": "11 Nov",
            "y": 204.8
          },
          {
            "x": "12 Nov",
            "y": 215.1
          },
          {
            "x": "13 Nov",
            "y": 198.6
          },
          {
            "x": "14 Nov",
            "y": 187.2
          },
          {
            "x": "15 Nov",
            "y": 70.3
          },
          {
            "x": "16 Nov",
            "y": 55.9
          },
          {
            "x": "17 Nov",
            "y": 221.5
          },
          {
            "x": "18 Nov",
            "y": 240.3
          },
          {
            "x": "19 Nov",
            "y": 252.8
          },
          {
            "x": "20 Nov",
            "y": 249.6
          },
          {
            "x": "21 Nov",
            "y": 260.1
          },
          {
            "x": "22 Nov",
            "y": 98.4
          },
          {
            "x": "23 Nov",
            "y": 110.2
          },
          {
            "x": "24 Nov",
            "y": 351.17
          },
          {
            "x": "25 Nov",
            "y": 401
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "▃▁▄▄▅▄▄▂▁▄▅▅▄▄▂▂▅▅▆▅▆▂▃██  1 Nov – 25 Nov",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Who spends it",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spend",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Share",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Change",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "atlas-prod"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$2,210.40"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "46%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+5%"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "atlas-batch"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,480.90"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "31%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+268%"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "atlas-eval"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$611.20"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "13%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+13%"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "and 34 more",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$535.67",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "11%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Total",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$4,838.17",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "100%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+34%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key              Spend  Share  Change",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "atlas-prod   $2,210.40    46%     +5%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "atlas-batch  $1,480.90    31%   +268%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "atlas-eval     $611.20    13%    +13%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "and 34 more    $535.67    11%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Total        $4,838.17   100%    +34%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "On what",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 13,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spend",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Share",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Change",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$2,902.10"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "60%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+17%"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet-4-5"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,731.50"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "36%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+92%"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "text-embedding-3-large"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$204.57"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4.2%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "-8%"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Total",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$4,838.17",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "100%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+34%",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model                       Spend  Share  Change",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o                  $2,902.10    60%    +17%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet-4-5       $1,731.50    36%    +92%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "text-embedding-3-large    $204.57   4.2%     -8%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Total                   $4,838.17   100%    +34%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Of this window, from the spend log; change against as long before it.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Spend 4838.17 at 2026-11-25T08:12Z: the gateway's own counter, by which it enforces; max_budget 5000"
          },
          {
            "type": "TextRun",
            "text": "."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Counts from 2026-10-31T23:00Z to 2026-11-30T23:00Z (UTC, end not included), every 30d."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Levels: 85% at $4,250.00, 95% at $4,750.00, 100% at $5,000.00."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "To see it: "
          },
          {
            "type": "TextRun",
            "text": "select spend from \"LiteLLM_TeamTable\" where team_id = 'team-atlas'",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify budget-alerts-4765469982",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert budget-alerts-4765469982 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "budget-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "🚨 Team Atlas: 37 budgets – 3 over, 9 past 95%, 25 past 85%: 3 over, 9 past 95%, 25 past 85%. The worst: Key atlas-prod, $52.40 of $50.00 used (104%), $0.00 left, $2.40 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "🚨 Team Atlas: 37 budgets – 3 over, 9 past 95%, 25 past 85%",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "3 over, 9 past 95%, 25 past 85%",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ". "
              },
              {
                "type": "TextRun",
                "text": "The worst: "
              },
              {
                "type": "TextRun",
                "text": "Key atlas-prod",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", $52.40 of $50.00 used (104%), $0.00 left, $2.40 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days."
              }
            ]
          }
        ],
        "style": "attention",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Over",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Past 95%",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "9",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Past 85%",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "25",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Budgets, the worst first",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 13,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Whose",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Used",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spent",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Budget",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Left",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "State",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-prod",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "104%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$52.40",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$0.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "over",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-batch",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "102%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$51.40",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$0.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "over",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-eval",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "100%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.40",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$0.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "over",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-notebooks",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "98%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$49.40",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$0.60",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "past 95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-worker-4",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "97%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$48.84",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1.16",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "past 95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-worker-5",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "97%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$48.65",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1.35",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "past 95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-worker-6",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "96%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$48.46",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1.54",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "past 95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-worker-7",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "96%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$48.27",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1.73",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "past 95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-worker-8",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "96%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$48.08",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1.92",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "past 95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key atlas-worker-9",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$47.89",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$50.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$2.11",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "past 95%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "and 27 more",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,221.21",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,350.00",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Whose                Used      Spent     Budget   Left  State",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-prod       104%     $52.40     $50.00  $0.00  over",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-batch      102%     $51.40     $50.00  $0.00  over",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-eval       100%     $50.40     $50.00  $0.00  over",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-notebooks   98%     $49.40     $50.00  $0.60  past 95%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-worker-4    97%     $48.84     $50.00  $1.16  past 95%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-worker-5    97%     $48.65     $50.00  $1.35  past 95%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-worker-6    96%     $48.46     $50.00  $1.54  past 95%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-worker-7    96%     $48.27     $50.00  $1.73  past 95%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-worker-8    96%     $48.08     $50.00  $1.92  past 95%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key atlas-worker-9    95%     $47.89     $50.00  $2.11  past 95%",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "and 27 more                $1,221.21  $1,350.00",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert budget-alerts-fb0d0da3ae · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "budget-alerts 3": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Team Growth: on course to use up its budget before the reset: $1,180.40 of $1,500.00 used (78%), $319.60 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $1,540.00 – $1,722.00 by then, past the limit between Thu 26 Nov and Mon 30 Nov.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Team Growth: on course to use up its budget before the reset",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "$1,180.40 of $1,500.00 used (78%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", $319.60 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $1,540.00 – $1,722.00 by then, past the limit between Thu 26 Nov and Mon 30 Nov."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Used",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$1,180.40 (78%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Budget",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$1,500.00",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Left",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$319.60",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Reset",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-12-01 00:00 in Europe/Berlin, in 5 days",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "By the reset",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$1,540.00 – $1,722.00",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "At this pace",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "past the limit between Thu 26 Nov and Mon 30 Nov",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Counts since",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-01 00:00 Europe/Berlin",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Spend 1180.4 at 2026-11-25T08:12Z: the gateway's own counter, by which it enforces; max_budget 1500"
          },
          {
            "type": "TextRun",
            "text": "."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Counts from 2026-10-31T23:00Z to 2026-11-30T23:00Z (UTC, end not included), every 30d."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Levels: 85% at $1,275.00, 95% at $1,425.00, 100% at $1,500.00."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "To see it: "
          },
          {
            "type": "TextRun",
            "text": "select spend from \"LiteLLM_TeamTable\" where team_id = 'team-growth'",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify budget-alerts-d0d1492789",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert budget-alerts-d0d1492789 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "budget-alerts 4": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "🚨 3 budgets were already over when tollbell first looked: 3 over. The worst: Customer 󰀀customer-1077󰀁, $31.20 of $25.00 used (124%), $0.00 left, $6.20 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "🚨 3 budgets were already over when tollbell first looked",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "3 over",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ". "
              },
              {
                "type": "TextRun",
                "text": "The worst: "
              },
              {
                "type": "TextRun",
                "text": "Customer 󰀀customer-1077󰀁",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", $31.20 of $25.00 used (124%), $0.00 left, $6.20 over, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days."
              }
            ]
          }
        ],
        "style": "attention",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Over",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Budgets, the worst first",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 16,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 14,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 14,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Whose",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Used",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spent",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Budget",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Left",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "State",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Customer 󰀀customer-1077󰀁",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "124%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$31.20",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$25.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$0.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "over",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key support-bot on gpt-4o",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "118%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$118.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$100.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$0.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "over",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Organization Acme",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "102%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$20,410.60",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$20,000.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$0.00",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "over",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Whose                      Used       Spent      Budget   Left  State",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Customer 󰀀customer-1077󰀁   124%      $31.20      $25.00  $0.00  over",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Key support-bot on gpt-4o  118%     $118.00     $100.00  $0.00  over",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Organization Acme          102%  $20,410.60  $20,000.00  $0.00  over",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Notes",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "This is told once. From here each budget is told of when it reaches a next level."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Limits of 2 shared budgets: raising one raises it for all that share it."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-25 09:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify budget-alerts-078bc11389",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert budget-alerts-078bc11389 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "budget-alerts 5": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Team Atlas: budget was reset: Ended after 9 days; last seen with $5,204.40 of $5,000.00 used (104%). Levels are told anew from here.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Team Atlas: budget was reset",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Ended after 9 days; last seen with "
              },
              {
                "type": "TextRun",
                "text": "$5,204.40 of $5,000.00 used (104%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ". Levels are told anew from here."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Began",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-21 15:03 Europe/Berlin",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Ended",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-12-01 00:04 Europe/Berlin",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Worst",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "100%",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-12-01 00:04 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert budget-alerts-836864f624 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "user-spend-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ 2 users: more than $100.00 today: Most: ann@acme.example with $212.40 today; $41.20 on a usual day, the mean of the last 7 days.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ 2 users: more than $100.00 today",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Most: "
              },
              {
                "type": "TextRun",
                "text": "ann@acme.example",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " with "
              },
              {
                "type": "TextRun",
                "text": "$212.40",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " today; $41.20 on a usual day, the mean of the last 7 days."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Users, the largest first",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "User",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Today",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "This month",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Usual day",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Threshold",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ann@acme.example"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$212.40"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,201.20"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$41.20"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$100.00"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "eve@acme.example"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$130.05"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$2,434.05"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$96.00"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$100.00"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "User                Today  This month  Usual day  Threshold",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ann@acme.example  $212.40   $1,201.20     $41.20    $100.00",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "eve@acme.example  $130.05   $2,434.05     $96.00    $100.00",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-25 16:20 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Days and months of UTC, by the gateway's own daily sums.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert user-spend-alerts-3e18363d5c · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "user-spend-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ User bob@acme.example: more than 3 times a usual day: $96.20 today; $11.80 on a usual day, the mean of the last 7 days.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ User bob@acme.example: more than 3 times a usual day",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "$96.20",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " today; $11.80 on a usual day, the mean of the last 7 days."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Users, the largest first",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "User",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Today",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "This month",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Usual day",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Threshold",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bob@acme.example"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$96.20"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$379.40"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$11.80"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$35.40"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "User               Today  This month  Usual day  Threshold",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "bob@acme.example  $96.20     $379.40     $11.80     $35.40",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-25 16:20 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Days and months of UTC, by the gateway's own daily sums.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert user-spend-alerts-e3379a09e4 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "model-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Model added: claude-sonnet: claude-sonnet (model 0b8d2f4e) was added by ada@acme.example.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Model added: claude-sonnet",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "claude-sonnet",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " (model "
              },
              {
                "type": "TextRun",
                "text": "0b8d2f4e",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": ") was added"
              },
              {
                "type": "TextRun",
                "text": " by "
              },
              {
                "type": "TextRun",
                "text": "ada@acme.example",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Base model",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "claude-sonnet-4-5",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Mode",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "chat",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Input price",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$3.00 per 1M tokens",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Output price",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "$15.00 per 1M tokens",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Context",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "200,000",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Output, at most",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "64,000",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Requests a minute",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "600",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Parameters",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Set, with values that are not read: "
          },
          {
            "type": "TextRun",
            "text": "api_base",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "api_key",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "model",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert model-alerts-e44a510785 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "deprecation-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ 1 model deprecated, 2 soon: Providers may refuse requests for a model from its day on: move to others.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ 1 model deprecated, 2 soon",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Providers may refuse requests for a model from its day on: move to others."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Models, the soonest first",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 14,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Name",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Deprecated on",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "That is",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-3-opus"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "anthropic/claude-3-opus-20240229"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Fri 20 Nov 2026"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4 days ago"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4-turbo"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "openai/gpt-4-turbo"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Mon 30 Nov 2026"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "in 6 days"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "embed"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "–"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Fri 18 Dec 2026"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "in 24 days"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Name           Model                         Deprecated on    That is",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-3-opus  anthropic/claude-3-opus-202…  Fri 20 Nov 2026  4 days ago",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4-turbo    openai/gpt-4-turbo            Mon 30 Nov 2026  in 6 days",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "embed          –                             Fri 18 Dec 2026  in 24 days",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert deprecation-alerts-0fa52b967f · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "deprecation-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Model is deprecated in 24 days: gpt-4-turbo: gpt-4-turbo (openai/gpt-4-turbo) is deprecated on Fri 18 Dec 2026. From then on its provider may refuse requests: move to another model.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Model is deprecated in 24 days: gpt-4-turbo",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "gpt-4-turbo",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " ("
              },
              {
                "type": "TextRun",
                "text": "openai/gpt-4-turbo",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": ")"
              },
              {
                "type": "TextRun",
                "text": " is deprecated on "
              },
              {
                "type": "TextRun",
                "text": "Fri 18 Dec 2026",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ". From then on its provider may refuse requests: move to another model."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert deprecation-alerts-f12355fb4e · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "management-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Virtual key updated: batch-runner: batch-runner (virtual key 9c1f03ab) was updated by ada@acme.example.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Virtual key updated: batch-runner",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "batch-runner",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " (virtual key "
              },
              {
                "type": "TextRun",
                "text": "9c1f03ab",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": ") was updated"
              },
              {
                "type": "TextRun",
                "text": " by "
              },
              {
                "type": "TextRun",
                "text": "ada@acme.example",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Changes",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 11,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "What",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Before",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "After",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Budget"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$200.00"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$500.00"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Models"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o, claude-sonnet"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Expires"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "never"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "2027-01-31 01:00"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "What     Before   After",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Budget   $200.00  $500.00",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Models   gpt-4o   gpt-4o, claude-sonnet",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Expires  never    2027-01-31 01:00",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Source",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "As the gateway's tables differ from before, between 2026-11-24 10:11 and 2026-11-24 10:12."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert management-alerts-21c5f4fcfc · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "db-exceptions 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "🚨 Data source unavailable: tollbell cannot read the gateway's database, since 2026-11-24 09:58 Europe/Berlin (80 s).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "🚨 Data source unavailable",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "tollbell cannot read the gateway's database"
              },
              {
                "type": "TextRun",
                "text": ", since "
              },
              {
                "type": "TextRun",
                "text": "2026-11-24 09:58 Europe/Berlin",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " (80 s)."
              }
            ]
          }
        ],
        "style": "attention",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Why",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "cannot reach the gateway's database (ECONNREFUSED); check host and port in DATABASE_URL (or tollbell.source_database_url), and that the server runs"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Meanwhile no report is made, and none with zeros; what was told of before is neither ended nor repeated. It is told when the database is back."
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:00 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert db-exceptions-0de77f9251 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "db-exceptions 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Data source is back after 31 min: Data source is back: it lasted 31 min, from 2026-11-24 09:58 Europe/Berlin. Caught up to 2026-11-24 10:29 Europe/Berlin.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Data source is back after 31 min",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Data source is back: it lasted "
              },
              {
                "type": "TextRun",
                "text": "31 min",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", from 2026-11-24 09:58 Europe/Berlin. "
              },
              {
                "type": "TextRun",
                "text": "Caught up to "
              },
              {
                "type": "TextRun",
                "text": "2026-11-24 10:29 Europe/Berlin",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Reports that came due meanwhile are made now, as their settings for missed ones say."
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:29 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert db-exceptions-44437d8cf1 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "exception-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ gpt-4o: 34 requests failed with RateLimitError: 34 of 4,650 requests (0.7%) to gpt-4o at acme-eastus.openai.azure.com failed with RateLimitError (2026-11-24 10:12 – 10:21 Europe/Berlin).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ gpt-4o: 34 requests failed with RateLimitError",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "34 of 4,650 requests (0.7%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to "
              },
              {
                "type": "TextRun",
                "text": "gpt-4o at acme-eastus.openai.azure.com"
              },
              {
                "type": "TextRun",
                "text": " failed with "
              },
              {
                "type": "TextRun",
                "text": "RateLimitError",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin)."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failed",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "34 of 4,650 requests (0.7%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "When (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "gpt-4o · 3f2a9c2b",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API host",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acme-eastus.openai.azure.com (azure)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3: atlas-prod, growth-batch, c91f28d0…",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2: Atlas, Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What they said",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 19,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Failed",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "RateLimitError: Requests to the deployment have exceeded its token rate limit."
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "29"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "RateLimitError: Too many requests, please wait before trying again."
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "All",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "34",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error                                                             Failed",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "RateLimitError: Requests to the deployment have exceeded its to…      29",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "RateLimitError: Too many requests, please wait before trying ag…       5",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "All                                                                   34",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "34 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'RateLimitError'",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify exception-alerts-90d6c5bacf",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert exception-alerts-90d6c5bacf · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "exception-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Failures at 2 places: 297 requests failed with 3 kinds of error: 297 requests at 2 places failed, with 3 kinds of error.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Failures at 2 places: 297 requests failed with 3 kinds of error",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "297 requests",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " at 2 places failed"
              },
              {
                "type": "TextRun",
                "text": ", with 3 kinds of error"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Failures",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model or caller",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Failed",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Rate",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Keys",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "When",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o at acme-eastus.openai.azure.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "251",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5.4%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o at acme-eastus.openai.azure.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "RateLimitError",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "34",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "0.7%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet at bedrock.eu-central-1.amazonaws.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Timeout",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "12",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "All",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "297",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model or caller    Error               Failed  Rate  Keys  When",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o at acme-e…  ServiceUnavailabl…     251  5.4%     3  10:12 – 10:21",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o at acme-e…  RateLimitError          34  0.7%     3  10:12 – 10:21",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet at…  Timeout                 12   10%     3  10:12 – 10:21",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "All                                       297",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What the commonest of each said",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " – ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " – RateLimitError: Requests to the deployment have exceeded its token rate limit."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "claude-sonnet",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " – Timeout: Request timed out after 600.0 seconds."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Some of the requests",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o, ServiceUnavailableError: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o, RateLimitError: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "claude-sonnet, Timeout: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify exception-alerts-4b442192ef",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert exception-alerts-4b442192ef · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "exception-alerts 3": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Caller errors: 100 requests of key growth-batch could not be served: 100 requests of key growth-batch failed for reasons of their own (2026-11-24 10:12 – 10:21 Europe/Berlin): refused by the gateway, or asked for what cannot be answered. No provider is in trouble.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Caller errors: 100 requests of key growth-batch could not be served",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "100 requests",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " of key growth-batch failed for reasons of their own (2026-11-24 10:12 – 10:21 Europe/Berlin): "
              },
              {
                "type": "TextRun",
                "text": "refused by the gateway, or asked for what cannot be answered. No provider is in trouble."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failed",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "100",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "When (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What they said",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Failed",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ContentPolicyViolationError: The response was filtered by the content management policy."
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "88"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ContextWindowExceededError: This model[text]"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "12"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "All",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "100",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error                                                             Failed",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ContentPolicyViolationError: The response was filtered by the c…      88",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ContextWindowExceededError: This model[text]                          12",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "All                                                                  100",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "100 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and api_key like 'a41c28d0f030%' and (coalesce(metadata#>>'{error_information,error_class}', '') in ('BadRequestError', 'BudgetExceededError', 'ContentPolicyViolationError', 'ContextWindowExceededError', 'HTTPException', 'ImageFetchError', 'InvalidRequestError', 'JSONSchemaValidationError', 'RejectedRequestError', 'UnprocessableEntityError', 'UnsupportedParamsError') or (metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '')) and not ((metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '') and metadata#>>'{error_information,error_code}' = '401')",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify exception-alerts-8e03a55597",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert exception-alerts-8e03a55597 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "exception-alerts 4": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "gpt-4o: ServiceUnavailableError is over, 251 requests failed in 10 min: In all 251 of 4,650 requests (5.4%) to gpt-4o at acme-eastus.openai.azure.com failed with ServiceUnavailableError, over 10 min (2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 15 min hardly any did.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "gpt-4o: ServiceUnavailableError is over, 251 requests failed in 10 min",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "In all "
              },
              {
                "type": "TextRun",
                "text": "251 of 4,650 requests (5.4%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to "
              },
              {
                "type": "TextRun",
                "text": "gpt-4o at acme-eastus.openai.azure.com"
              },
              {
                "type": "TextRun",
                "text": " failed with "
              },
              {
                "type": "TextRun",
                "text": "ServiceUnavailableError",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": ", over 10 min (2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 15 min hardly any did."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failed",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "251 of 4,650 requests (5.4%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "When (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "gpt-4o · 3f2a9c2b",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API host",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acme-eastus.openai.azure.com (azure)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3: atlas-prod, growth-batch, c91f28d0…",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2: Atlas, Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What one of them said",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "ServiceUnavailableError: The service is temporarily unable to process your request. Please try again later."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "251 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'ServiceUnavailableError'",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:52 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As clients saw them: attempts that a retry or a fallback rescued leave no row",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify exception-alerts-c652224842",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert exception-alerts-c652224842 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "slow-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ gpt-4o: 41 answers took longer than 10 s: 41 of 402 requests (10%) to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest 48.2 s (asked 2026-11-24 10:12 – 10:21 Europe/Berlin).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ gpt-4o: 41 answers took longer than 10 s",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "41 of 402 requests (10%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest "
              },
              {
                "type": "TextRun",
                "text": "48.2 s",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " (asked 2026-11-24 10:12 – 10:21 Europe/Berlin)."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Slow",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "41 of 402 requests (10%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Slowest",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "48.2 s",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Threshold",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "10 s (rule 1: model gpt-4o*, claude-*)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Asked (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "gpt-4o · 3f2a9c2b",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API host",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acme-eastus.openai.azure.com",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Call type",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acompletion",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3: atlas-prod, growth-batch, c91f28d0…",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2: Atlas, Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "41 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify slow-alerts-d16b964c04",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert slow-alerts-d16b964c04 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "slow-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ o3: one answer took 5 min 02 s: 1 of 62 requests (1.6%) to o3 at acme-eastus.openai.azure.com took longer than 300 s: 5 min 02 s (asked 2026-11-24 10:15 Europe/Berlin).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ o3: one answer took 5 min 02 s",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "1 of 62 requests (1.6%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to o3 at acme-eastus.openai.azure.com took longer than 300 s: "
              },
              {
                "type": "TextRun",
                "text": "5 min 02 s",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " (asked 2026-11-24 10:15 Europe/Berlin)."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Slow",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "1 of 62 requests (1.6%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Slowest",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "5 min 02 s",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Threshold",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "300 s (alerting_threshold)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Asked (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:15",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "o3 · 3f2a9c2b",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API host",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acme-eastus.openai.azure.com",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Call type",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acompletion",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "atlas-prod",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Atlas",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "1 row, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:15:02.401' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'o3' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 300000",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify slow-alerts-564c24611e",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert slow-alerts-564c24611e · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "slow-alerts 3": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ 2 deployments: too slow by 3 thresholds: 3 thresholds of 2 deployments were exceeded, by a wait of 48.2 s at most. A request may stand in several rows.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ 2 deployments: too slow by 3 thresholds",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "3 thresholds",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " of 2 deployments were exceeded, by a wait of "
              },
              {
                "type": "TextRun",
                "text": "48.2 s",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " at most. A request may stand in several rows."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Slow answers",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Threshold",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Slow",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Rate",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Slowest",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Keys",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Asked",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o at acme-eastus.openai.azure.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "first token 2 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "88",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "22%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "9.42 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o at acme-eastus.openai.azure.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "41",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "48.2 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet at bedrock.eu-central-1.amazonaws.com",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "9",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "7.6%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "22.7 s",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model           Threshold       Slow  Rate  Slowest  Keys  Asked",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o at acm…  first token 2…    88   22%   9.42 s     3  10:12 – 10:21",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o at acm…  10 s              41   10%   48.2 s     3  10:12 – 10:21",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet…  10 s               9  7.6%   22.7 s     3  10:12 – 10:21",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Some of the requests",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o, first token 2 s: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o, 10 s: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "claude-sonnet, 10 s: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify slow-alerts-2955643002",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert slow-alerts-2955643002 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "slow-alerts 4": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "gpt-4o: no longer slow after 41 slow answers: In all 41 of 402 requests (10%) to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest 48.2 s (asked 2026-11-24 10:12 – 10:21 Europe/Berlin). For the last 30 min hardly any did.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "gpt-4o: no longer slow after 41 slow answers",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "In all "
              },
              {
                "type": "TextRun",
                "text": "41 of 402 requests (10%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest "
              },
              {
                "type": "TextRun",
                "text": "48.2 s",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " (asked 2026-11-24 10:12 – 10:21 Europe/Berlin)."
              },
              {
                "type": "TextRun",
                "text": " For the last 30 min hardly any did."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Slow",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "41 of 402 requests (10%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Slowest",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "48.2 s",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Threshold",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "10 s (rule 1: model gpt-4o*, claude-*)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Asked (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "gpt-4o · 3f2a9c2b",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API host",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acme-eastus.openai.azure.com",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Call type",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "acompletion",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3: atlas-prod, growth-batch, c91f28d0…",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2: Atlas, Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "41 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:52 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "The log has a request once it has ended: those that are still running are not seen",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify slow-alerts-45076a7545",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert slow-alerts-45076a7545 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "tracking-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ gpt-4o: 1,204 answers cost nothing, about $11.62 not tracked: 1,204 of 4,650 requests (26%) to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). At the price of its other answers that is about $11.62, which no budget and no report counts.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ gpt-4o: 1,204 answers cost nothing, about $11.62 not tracked",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "1,204 of 4,650 requests (26%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to gpt-4o were answered with 3,120,400 tokens and cost nothing"
              },
              {
                "type": "TextRun",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "TextRun",
                "text": "At the price of its other answers that is "
              },
              {
                "type": "TextRun",
                "text": "about $11.62",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", which no budget and no report counts."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Not tracked",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "about $11.62",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Price elsewhere",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "about $2.50 in, $10.00 out per million tokens",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Answers",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "1,204 of 4,650 requests (26%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Tokens",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3,120,400",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Asked (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3: atlas-prod, growth-batch, c91f28d0…",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2: Atlas, Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Deployments",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API host",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Answers",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3f2a9c2b"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "acme-eastus.openai.azure.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1,204"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Id        API host                      Answers",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "3f2a9c2b  acme-eastus.openai.azure.com    1,204",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Give the deployment its price in the gateway ("
          },
          {
            "type": "TextRun",
            "text": "input_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "output_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": " or "
          },
          {
            "type": "TextRun",
            "text": "base_model",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "); where it is free, name it under "
          },
          {
            "type": "TextRun",
            "text": "tollbell.alerts.failed_tracking_spend.free",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "."
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "1,204 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify tracking-alerts-e22b6bd989",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert tracking-alerts-e22b6bd989 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "tracking-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ 2 models: 1,300 answers cost nothing, about $13.09 not tracked: 1,300 answers of 2 models cost nothing. At the prices of their other answers that is about $13.09, which no budget and no report counts.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ 2 models: 1,300 answers cost nothing, about $13.09 not tracked",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "1,300 answers",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " of 2 models cost nothing. At the prices of their other answers that is "
              },
              {
                "type": "TextRun",
                "text": "about $13.09",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", which no budget and no report counts."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Models",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 8,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Answers",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Rate",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Tokens",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Not tracked",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Keys",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Asked",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1,204",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "26%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3,120,400",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "about $11.62",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "96",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "8.1%",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "402,118",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "about $1.47",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:12 – 10:21",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "All",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1,300",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "about $13.09",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": " ",
                        "weight": "Bolder",
                        "size": "Small"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model         Answers  Rate     Tokens   Not tracked  Keys  Asked",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o          1,204   26%  3,120,400  about $11.62     3  10:12 – 10:…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonn…       96  8.1%    402,118   about $1.47     3  10:12 – 10:…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "All             1,300                   about $13.09",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Give the deployment its price in the gateway ("
          },
          {
            "type": "TextRun",
            "text": "input_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "output_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": " or "
          },
          {
            "type": "TextRun",
            "text": "base_model",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "); where it is free, name it under "
          },
          {
            "type": "TextRun",
            "text": "tollbell.alerts.failed_tracking_spend.free",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "."
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Some of the requests",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "claude-sonnet: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify tracking-alerts-c3b0fc7cb3",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert tracking-alerts-c3b0fc7cb3 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "tracking-alerts 3": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "llama-3-70b: no price known, 212 answers cost nothing: 212 of 212 requests (100%) to llama-3-70b were answered with 88,200 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). No answer of it ever had a cost that tollbell knows of.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "llama-3-70b: no price known, 212 answers cost nothing",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "212 of 212 requests (100%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to llama-3-70b were answered with 88,200 tokens and cost nothing"
              },
              {
                "type": "TextRun",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "TextRun",
                "text": "No answer of it ever had a cost that tollbell knows of."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Not tracked",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "unknown",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Price elsewhere",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "unknown",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Answers",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "212 of 212 requests (100%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Tokens",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "88,200",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Asked (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3: atlas-prod, growth-batch, c91f28d0…",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2: Atlas, Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Deployments",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 19,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API host",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Answers",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "91b07fae"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock.eu-central-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "212"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Id        API host                            Answers",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "91b07fae  bedrock.eu-central-1.amazonaws.com      212",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Give the deployment its price in the gateway ("
          },
          {
            "type": "TextRun",
            "text": "input_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "output_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": " or "
          },
          {
            "type": "TextRun",
            "text": "base_model",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "); where it is free, name it under "
          },
          {
            "type": "TextRun",
            "text": "tollbell.alerts.failed_tracking_spend.free",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "."
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "212 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'llama-3-70b' and coalesce(model_id, '') in ('91b07fae2245c3d9770b')",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify tracking-alerts-18fec62984",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert tracking-alerts-18fec62984 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "tracking-alerts 4": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "gpt-4o: no more answers without a cost, 1,204 answers in all: 1,204 of 4,650 requests (26%) to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10:12 – 10:21 Europe/Berlin). At the price of its other answers that is about $11.62, which no budget and no report counts.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "gpt-4o: no more answers without a cost, 1,204 answers in all",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "1,204 of 4,650 requests (26%)",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to gpt-4o were answered with 3,120,400 tokens and cost nothing"
              },
              {
                "type": "TextRun",
                "text": " (2026-11-24 10:12 – 10:21 Europe/Berlin). "
              },
              {
                "type": "TextRun",
                "text": "At the price of its other answers that is "
              },
              {
                "type": "TextRun",
                "text": "about $11.62",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", which no budget and no report counts."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Not tracked",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "about $11.62",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Price elsewhere",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "about $2.50 in, $10.00 out per million tokens",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Answers",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "1,204 of 4,650 requests (26%)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Tokens",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3,120,400",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Asked (Europe/Berlin)",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2026-11-24 10:12 – 10:21",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Keys",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "3: atlas-prod, growth-batch, c91f28d0…",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Teams",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2: Atlas, Growth",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Deployments",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API host",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Answers",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3f2a9c2b"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "acme-eastus.openai.azure.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1,204"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Id        API host                      Answers",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "3f2a9c2b  acme-eastus.openai.azure.com    1,204",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Give the deployment its price in the gateway ("
          },
          {
            "type": "TextRun",
            "text": "input_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "output_cost_per_token",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": " or "
          },
          {
            "type": "TextRun",
            "text": "base_model",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "); where it is free, name it under "
          },
          {
            "type": "TextRun",
            "text": "tollbell.alerts.failed_tracking_spend.free",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": "."
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Evidence",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "1,204 rows, counted by "
          },
          {
            "type": "TextRun",
            "text": "select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Request ids: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz1",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8Qz7",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-8R0c",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 12:52 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify tracking-alerts-32b6c53331",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert tracking-alerts-32b6c53331 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "outage-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "🚨 Major outage: gpt-4o at halden-eastus.openai.azure.com: 90 of 101 requests failed at the provider from 14:02 to 14:05 (89%), mostly ServiceUnavailableError 503.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "🚨 Major outage: gpt-4o at halden-eastus.openai.azure.com",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "90 of 101 requests failed",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " at the provider from 14:02 to 14:05 (89%)"
              },
              {
                "type": "TextRun",
                "text": ", mostly "
              },
              {
                "type": "TextRun",
                "text": "ServiceUnavailableError 503",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "attention",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failed",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "89%",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failing since",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "14:01",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "9b41f0c2",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API base",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "halden-eastus.openai.azure.com",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Region",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Azure eastus",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Errors",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Status",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "503"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "70"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "InternalServerError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "500"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "15"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Timeout"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "408"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error                    Status  Requests   Last",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ServiceUnavailableError  503           70  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "InternalServerError      500           15  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Timeout                  408            5  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Failed requests by minute",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Failed requests by minute",
        "xAxisTitle": "minute",
        "yAxisTitle": "requests",
        "showBarValues": false,
        "data": [
          {
            "x": "13:50",
            "y": 0
          },
          {
            "x": "13:51",
            "y": 0
          },
          {
            "x": "13:52",
            "y": 0
          },
          {
            "x": "13:53",
            "y": 0
          },
          {
            "x": "13:54",
            "y": 0
          },
          {
            "x": "13:55",
            "y": 0
          },
          {
            "x": "13:56",
            "y": 0
          },
          {
            "x": "13:57",
            "y": 0
          },
          {
            "x": "13:58",
            "y": 0
          },
          {
            "x": "13:59",
            "y": 0
          },
          {
            "x": "14:00",
            "y": 0
          },
          {
            "x": "14:01",
            "y": 29
          },
          {
            "x": "14:02",
            "y": 36
          },
          {
            "x": "14:03",
            "y": 30
          },
          {
            "x": "14:04",
            "y": 24
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "▁▁▁▁▁▁▁▁▁▁▁▇█▇▆  13:50 – 14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Meanwhile",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " elsewhere: none of 183 requests failed."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Hit: at least 14 keys of 3 teams."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Some of them: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-7d1f02b9",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-c55e90a4",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify outage-alerts-34f4333916",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert outage-alerts-34f4333916 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "outage-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Minor outage: gpt-4o at halden-eastus.openai.azure.com: 30 of 101 requests failed at the provider from 14:02 to 14:05 (30%), mostly ServiceUnavailableError 503.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Minor outage: gpt-4o at halden-eastus.openai.azure.com",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "30 of 101 requests failed",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " at the provider from 14:02 to 14:05 (30%)"
              },
              {
                "type": "TextRun",
                "text": ", mostly "
              },
              {
                "type": "TextRun",
                "text": "ServiceUnavailableError 503",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failed",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "30%",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failing since",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "14:01",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "9b41f0c2",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API base",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "halden-eastus.openai.azure.com",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Region",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Azure eastus",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Errors",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Status",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "503"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "23"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "InternalServerError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "500"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Timeout"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "408"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "2"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error                    Status  Requests   Last",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ServiceUnavailableError  503           23  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "InternalServerError      500            5  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Timeout                  408            2  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Failed requests by minute",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Failed requests by minute",
        "xAxisTitle": "minute",
        "yAxisTitle": "requests",
        "showBarValues": false,
        "data": [
          {
            "x": "13:50",
            "y": 0
          },
          {
            "x": "13:51",
            "y": 0
          },
          {
            "x": "13:52",
            "y": 0
          },
          {
            "x": "13:53",
            "y": 0
          },
          {
            "x": "13:54",
            "y": 0
          },
          {
            "x": "13:55",
            "y": 0
          },
          {
            "x": "13:56",
            "y": 0
          },
          {
            "x": "13:57",
            "y": 0
          },
          {
            "x": "13:58",
            "y": 0
          },
          {
            "x": "13:59",
            "y": 0
          },
          {
            "x": "14:00",
            "y": 0
          },
          {
            "x": "14:01",
            "y": 10
          },
          {
            "x": "14:02",
            "y": 12
          },
          {
            "x": "14:03",
            "y": 10
          },
          {
            "x": "14:04",
            "y": 8
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "▁▁▁▁▁▁▁▁▁▁▁▇█▇▆  13:50 – 14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Meanwhile",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " elsewhere: none of 183 requests failed."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Hit: at least 14 keys of 3 teams."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Some of them: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-7d1f02b9",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-c55e90a4",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify outage-alerts-40f3513a27",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert outage-alerts-40f3513a27 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "outage-alerts 3": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "🚨 Major outage: 3 deployments: 3 deployments began to fail: 136 of 153 requests there (89%), most at claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com. All are in AWS eu-central-1.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "🚨 Major outage: 3 deployments",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "3 deployments began to fail",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ": 136 of 153 requests there (89%)"
              },
              {
                "type": "TextRun",
                "text": ", most at "
              },
              {
                "type": "TextRun",
                "text": "claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": "."
              },
              {
                "type": "TextRun",
                "text": " All are in AWS eu-central-1."
              }
            ]
          }
        ],
        "style": "attention",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What fails",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 11,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Where",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Failed",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Share",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Since",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Mostly",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet · AWS eu-central-1"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "59 of 66"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "89%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:01"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError 503"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-haiku · AWS eu-central-1"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "45 of 51"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "88%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:01"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError 503"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "rerank · AWS eu-central-1"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "32 of 36"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "89%"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:01"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError 503"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Where                      Failed  Share  Since  Mostly",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet · AWS eu…  59 of 66    89%  14:01  ServiceUnavailableErro…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-haiku · AWS eu-…  45 of 51    88%  14:01  ServiceUnavailableErro…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "rerank · AWS eu-centra…  32 of 36    89%  14:01  ServiceUnavailableErro…",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify outage-alerts-c3b5913a3b",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert outage-alerts-c3b5913a3b · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "outage-alerts 4": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Recovered: gpt-4o at halden-eastus.openai.azure.com: Well again after 2 h 57 min: 5,329 requests failed, at the worst 89% of all requests.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Recovered: gpt-4o at halden-eastus.openai.azure.com",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Well again after "
              },
              {
                "type": "TextRun",
                "text": "2 h 57 min",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ": 5,329 requests failed"
              },
              {
                "type": "TextRun",
                "text": ", at the worst 89% of all requests"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Lasted",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2 h 57 min",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "From",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "14:01",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "To",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "16:58",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Peak",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "89% at 14:25",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Requests hit",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "5,329 of 6,019",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "9b41f0c2",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API base",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "halden-eastus.openai.azure.com",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Region",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Azure eastus",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Errors",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Status",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "503"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4,157"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "16:57"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "InternalServerError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "500"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "906"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "16:57"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Timeout"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "408"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "266"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "16:57"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error                    Status  Requests   Last",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ServiceUnavailableError  503        4,157  16:57",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "InternalServerError      500          906  16:57",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Timeout                  408          266  16:57",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Over the whole outage",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Failed requests in 6 minutes each",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Failed requests in 6 minutes each",
        "xAxisTitle": "6 minutes",
        "yAxisTitle": "requests",
        "showBarValues": false,
        "data": [
          {
            "x": "14:01",
            "y": 186
          },
          {
            "x": "14:07",
            "y": 174
          },
          {
            "x": "14:13",
            "y": 183
          },
          {
            "x": "14:19",
            "y": 182
          },
          {
            "x": "14:25",
            "y": 176
          },
          {
            "x": "14:31",
            "y": 187
          },
          {
            "x": "14:37",
            "y": 177
          },
          {
            "x": "14:43",
            "y": 178
          },
          {
            "x": "14:49",
            "y": 187
          },
          {
            "x": "14:55",
            "y": 174
          },
          {
            "x": "15:01",
            "y": 185
          },
          {
            "x": "15:07",
            "y": 182
          },
          {
            "x": "15:13",
            "y": 176
          },
          {
            "x": "15:19",
            "y": 187
          },
          {
            "x": "15:25",
            "y": 178
          },
          {
            "x": "15:31",
            "y": 180
          },
          {
            "x": "15:37",
            "y": 185
          },
          {
            "x": "15:43",
            "y": 173
          },
          {
            "x": "15:49",
            "y": 185
          },
          {
            "x": "15:55",
            "y": 181
          },
          {
            "x": "16:01",
            "y": 174
          },
          {
            "x": "16:07",
            "y": 186
          },
          {
            "x": "16:13",
            "y": 177
          },
          {
            "x": "16:19",
            "y": 179
          },
          {
            "x": "16:25",
            "y": 186
          },
          {
            "x": "16:31",
            "y": 174
          },
          {
            "x": "16:37",
            "y": 186
          },
          {
            "x": "16:43",
            "y": 182
          },
          {
            "x": "16:49",
            "y": 176
          },
          {
            "x": "16:55",
            "y": 93
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "█████████████████████████████▄  14:01 – 16:55",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Meanwhile",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-4o",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " elsewhere: none of 10,797 requests failed."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Hit: at least 14 keys of 3 teams."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Some of them: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-7d1f02b9",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-c55e90a4",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 17:03 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify outage-alerts-5637220a56",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert outage-alerts-5637220a56 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "region-outage-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "🚨 Major region outage: AWS eu-central-1: 110 of 129 requests failed at the provider from 14:02 to 14:05 (85%), mostly ServiceUnavailableError 503. 3 of 3 deployments there fail; everywhere else 0.7% of requests do.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "🚨 Major region outage: AWS eu-central-1",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "110 of 129 requests failed",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " at the provider from 14:02 to 14:05 (85%)"
              },
              {
                "type": "TextRun",
                "text": ", mostly "
              },
              {
                "type": "TextRun",
                "text": "ServiceUnavailableError 503",
                "fontType": "Monospace"
              },
              {
                "type": "TextRun",
                "text": "."
              },
              {
                "type": "TextRun",
                "text": " 3 of 3 deployments there fail; everywhere else 0.7% of requests do."
              }
            ]
          }
        ],
        "style": "attention",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failed",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "85%",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Failing since",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "14:01",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Deployments that fail",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 14,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 19,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Deployment",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API base",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4f0d0a7c"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock-runtime.eu-central-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-haiku"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4f0d1a7c"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock-runtime.eu-central-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "rerank"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4f0d2a7c"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock-runtime.eu-central-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Deployment     Id        API base",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet  4f0d0a7c  bedrock-runtime.eu-central-1.amazonaws.com",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-haiku   4f0d1a7c  bedrock-runtime.eu-central-1.amazonaws.com",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "rerank         4f0d2a7c  bedrock-runtime.eu-central-1.amazonaws.com",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Errors",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Status",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "503"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "86"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "InternalServerError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "500"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "19"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Timeout"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "408"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:04"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error                    Status  Requests   Last",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ServiceUnavailableError  503           86  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "InternalServerError      500           19  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Timeout                  408            5  14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Failed requests by minute",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Failed requests by minute",
        "xAxisTitle": "minute",
        "yAxisTitle": "requests",
        "showBarValues": false,
        "data": [
          {
            "x": "13:50",
            "y": 0
          },
          {
            "x": "13:51",
            "y": 0
          },
          {
            "x": "13:52",
            "y": 0
          },
          {
            "x": "13:53",
            "y": 0
          },
          {
            "x": "13:54",
            "y": 0
          },
          {
            "x": "13:55",
            "y": 0
          },
          {
            "x": "13:56",
            "y": 0
          },
          {
            "x": "13:57",
            "y": 0
          },
          {
            "x": "13:58",
            "y": 0
          },
          {
            "x": "13:59",
            "y": 0
          },
          {
            "x": "14:00",
            "y": 0
          },
          {
            "x": "14:01",
            "y": 38
          },
          {
            "x": "14:02",
            "y": 41
          },
          {
            "x": "14:03",
            "y": 36
          },
          {
            "x": "14:04",
            "y": 33
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "▁▁▁▁▁▁▁▁▁▁▁███▇  13:50 – 14:04",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Meanwhile",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Hit: at least 14 keys of 3 teams."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Some of them: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-7d1f02b9",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-c55e90a4",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:05 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify region-outage-alerts-c91c117607",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert region-outage-alerts-c91c117607 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "region-outage-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Recovered: AWS eu-central-1: Well again after 2 h 57 min: 6,609 requests failed, at the worst 86% of all requests.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Recovered: AWS eu-central-1",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Well again after "
              },
              {
                "type": "TextRun",
                "text": "2 h 57 min",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ": 6,609 requests failed"
              },
              {
                "type": "TextRun",
                "text": ", at the worst 86% of all requests"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Lasted",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "2 h 57 min",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "From",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "14:01",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "To",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "16:58",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Peak",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "86% at 15:25",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Requests hit",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "6,609 of 7,791",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Deployments that failed",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 14,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 19,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Deployment",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Id",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "API base",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4f0d0a7c"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock-runtime.eu-central-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-haiku"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4f0d1a7c"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock-runtime.eu-central-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "rerank"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "4f0d2a7c"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "bedrock-runtime.eu-central-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Deployment     Id        API base",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet  4f0d0a7c  bedrock-runtime.eu-central-1.amazonaws.com",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-haiku   4f0d1a7c  bedrock-runtime.eu-central-1.amazonaws.com",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "rerank         4f0d2a7c  bedrock-runtime.eu-central-1.amazonaws.com",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Errors",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Status",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "ServiceUnavailableError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "503"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "5,155"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "16:57"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "InternalServerError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "500"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1,123"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "16:57"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Timeout"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "408"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "331"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "16:57"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error                    Status  Requests   Last",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "ServiceUnavailableError  503        5,155  16:57",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "InternalServerError      500        1,123  16:57",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Timeout                  408          331  16:57",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Over the whole outage",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Failed requests in 6 minutes each",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Chart.VerticalBar",
        "title": "Failed requests in 6 minutes each",
        "xAxisTitle": "6 minutes",
        "yAxisTitle": "requests",
        "showBarValues": false,
        "data": [
          {
            "x": "14:01",
            "y": 229
          },
          {
            "x": "14:07",
            "y": 220
          },
          {
            "x": "14:13",
            "y": 223
          },
          {
            "x": "14:19",
            "y": 228
          },
          {
            "x": "14:25",
            "y": 218
          },
          {
            "x": "14:31",
            "y": 227
          },
          {
            "x": "14:37",
            "y": 225
          },
          {
            "x": "14:43",
            "y": 220
          },
          {
            "x": "14:49",
            "y": 230
          },
          {
            "x": "14:55",
            "y": 219
          },
          {
            "x": "15:01",
            "y": 223
          },
          {
            "x": "15:07",
            "y": 228
          },
          {
            "x": "15:13",
            "y": 220
          },
          {
            "x": "15:19",
            "y": 231
          },
          {
            "x": "15:25",
            "y": 226
          },
          {
            "x": "15:31",
            "y": 221
          },
          {
            "x": "15:37",
            "y": 227
          },
          {
            "x": "15:43",
            "y": 218
          },
          {
            "x": "15:49",
            "y": 226
          },
          {
            "x": "15:55",
            "y": 226
          },
          {
            "x": "16:01",
            "y": 217
          },
          {
            "x": "16:07",
            "y": 229
          },
          {
            "x": "16:13",
            "y": 224
          },
          {
            "x": "16:19",
            "y": 218
          },
          {
            "x": "16:25",
            "y": 230
          },
          {
            "x": "16:31",
            "y": 219
          },
          {
            "x": "16:37",
            "y": 227
          },
          {
            "x": "16:43",
            "y": 229
          },
          {
            "x": "16:49",
            "y": 218
          },
          {
            "x": "16:55",
            "y": 113
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "█████████████████████████████▄  14:01 – 16:55",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Meanwhile",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Hit: at least 14 keys of 3 teams."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Some of them: "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-7d1f02b9",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": ", "
          },
          {
            "type": "TextRun",
            "text": "chatcmpl-c55e90a4",
            "fontType": "Monospace"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 17:03 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Counted again by tollbell verify region-outage-alerts-61de3cfa59",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert region-outage-alerts-61de3cfa59 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "cooldown-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Cooled down: gpt-4o at halden-eastus.openai.azure.com: The router left gpt-4o at halden-eastus.openai.azure.com alone 6 times in the last 10 min, after 429 (5 times), 503 (once).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Cooled down: gpt-4o at halden-eastus.openai.azure.com",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "The router left gpt-4o at halden-eastus.openai.azure.com alone "
              },
              {
                "type": "TextRun",
                "text": "6 times",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " in the last 10 min"
              },
              {
                "type": "TextRun",
                "text": ", after 429 (5 times), 503 (once)"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Left alone",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "6 times",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "After",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "429 (5 times), 503 (once)",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Last",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "14:06",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "For up to",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "60 s",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "ColumnSet",
        "columns": [
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "Deployment",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "9b41f0c2",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          },
          {
            "type": "Column",
            "width": "stretch",
            "items": [
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "API base",
                    "isSubtle": true,
                    "size": "Small"
                  }
                ]
              },
              {
                "type": "RichTextBlock",
                "inlines": [
                  {
                    "type": "TextRun",
                    "text": "halden-eastus.openai.azure.com",
                    "size": "Large",
                    "weight": "Bolder"
                  }
                ],
                "spacing": "None"
              }
            ]
          }
        ]
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "In the last 10 min",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "229 attempts",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " failed there (429: 212, 503: 17), those that a retry or a fallback rescued too."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Of all models 100 requests went on to another one: "
          },
          {
            "type": "TextRun",
            "text": "96",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " were answered, 4 were not."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert cooldown-alerts-045a0e3bab · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "cooldown-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Cooled down: 2 deployments: The router left 2 deployments alone 7 times in the last 10 min, after 429 (5 times), 503 (once), 408 (once).",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Cooled down: 2 deployments",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "The router left 2 deployments alone "
              },
              {
                "type": "TextRun",
                "text": "7 times",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " in the last 10 min"
              },
              {
                "type": "TextRun",
                "text": ", after 429 (5 times), 503 (once), 408 (once)"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What was left alone",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Deployment",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Times",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "After",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-4o at halden-eastus.openai.azure.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "6"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "429 (5 times), 503 (once)"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:06"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "azure/gpt-4o-mini-swedencentral at halden-swedencentral.openai.azure.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "408"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:06"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Deployment                       Times  After                       Last",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-4o at halden-eastus.openai…      6  429 (5 times), 503 (once)  14:06",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "azure/gpt-4o-mini-swedencentra…      1  408                        14:06",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert cooldown-alerts-c70190232f · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "cooldown-alerts 3": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "In use again: gpt-4o at halden-eastus.openai.azure.com: The router has left nothing alone there for 10 min.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "In use again: gpt-4o at halden-eastus.openai.azure.com",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "The router has left nothing alone there for 10 min."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:06 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "The router asks a deployment that failed nothing for a while, and takes others meanwhile.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert cooldown-alerts-78a05e03fe · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "hanging-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Hanging: 3 requests to gpt-5 at halden-eastus2.openai.azure.com: 3 requests to gpt-5 at halden-eastus2.openai.azure.com were started more than 5 min ago and not reported finished; the oldest 21 min ago.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Hanging: 3 requests to gpt-5 at halden-eastus2.openai.azure.com",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "3 requests",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to gpt-5 at halden-eastus2.openai.azure.com were started more than 5 min ago and not reported finished"
              },
              {
                "type": "TextRun",
                "text": "; the oldest "
              },
              {
                "type": "TextRun",
                "text": "21 min",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " ago."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Requests, the oldest first",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 7,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Request",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Age",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Started",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Key",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Team",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "hald0c1e-7a02-4f5d"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "21 min"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "13:51"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "support-bot-api-1"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "support-bot"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "hald1c1e-7a02-4f5d"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "15 min"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "13:57"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "search-batch-2"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "search"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "hald2c1e-7a02-4f5d"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "7 min"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14:05"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "research-notebook-1"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "research"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Request                Age  Started  Key                  Team",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "hald0c1e-7a02-4f5d  21 min    13:51  support-bot-api-1    support-bot",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "hald1c1e-7a02-4f5d  15 min    13:57  search-batch-2       search",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "hald2c1e-7a02-4f5d   7 min    14:05  research-notebook-1  research",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert hanging-alerts-d3e1c60f02 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "hanging-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ Hanging: 16 requests to 3 deployments: 16 requests to 3 deployments were started more than 5 min ago and not reported finished; the oldest 21 min ago.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ Hanging: 16 requests to 3 deployments",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "16 requests",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " to 3 deployments were started more than 5 min ago and not reported finished"
              },
              {
                "type": "TextRun",
                "text": "; the oldest "
              },
              {
                "type": "TextRun",
                "text": "21 min",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " ago."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Where they hang",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 10,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Deployment",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Oldest",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "claude-sonnet at bedrock-runtime.us-east-1.amazonaws.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "12"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "11 min"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-5 at halden-eastus2.openai.azure.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "21 min"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gemini-2.5-pro at europe-west4-aiplatform.googleapis.com"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "1"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "6 min"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Deployment                                              Requests  Oldest",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "claude-sonnet at bedrock-runtime.us-east-1.amazonaws.…        12  11 min",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-5 at halden-eastus2.openai.azure.com                       3  21 min",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gemini-2.5-pro at europe-west4-aiplatform.googleapis.…         1   6 min",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert hanging-alerts-f7200a9de9 · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "hanging-alerts 3": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "No longer hanging: gpt-5 at halden-eastus2.openai.azure.com: No request there is older than it should be any more: all were reported finished, or the process that had them is gone.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "No longer hanging: gpt-5 at halden-eastus2.openai.azure.com",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "No request there is older than it should be any more: all were reported finished, or the process that had them is gone."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 14:12 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Known from events alone: started, and not reported finished. An end whose report was lost looks the same.",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert hanging-alerts-01a7dde75c · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "reported-alerts 1": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "🚨 The gateway reports: 14 database calls failed (OperationalError): In the last 10 min 14 database calls failed, as the gateway itself reports. Requests may be answered all the same; what they cost may be missing from its tables.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "🚨 The gateway reports: 14 database calls failed (OperationalError)",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "In the last 10 min "
              },
              {
                "type": "TextRun",
                "text": "14 database calls failed",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", as the gateway itself reports. "
              },
              {
                "type": "TextRun",
                "text": "Requests may be answered all the same; what they cost may be missing from its tables."
              }
            ]
          }
        ],
        "style": "attention",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Errors",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 20,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Error",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Times",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Gateways",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "OperationalError"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "14"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:21"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "litellm-0, litellm-1"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Error             Times  Last   Gateways",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "OperationalError     14  10:21  litellm-0, litellm-1",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What they said",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "OperationalError",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " – can't reach database server at db:5432"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert reported-alerts-42c79437ab · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "reported-alerts 2": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "⚠️ The gateway reports: the spend of 3 requests could not be tracked (gpt-5): In the last 10 min the spend of 3 requests could not be tracked, as the gateway itself reports. No budget and no report counts what they cost.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "⚠️ The gateway reports: the spend of 3 requests could not be tracked (gpt-5)",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "In the last 10 min "
              },
              {
                "type": "TextRun",
                "text": "the spend of 3 requests could not be tracked",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": ", as the gateway itself reports. "
              },
              {
                "type": "TextRun",
                "text": "No budget and no report counts what they cost."
              }
            ]
          }
        ],
        "style": "warning",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Models",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 9,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Model",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Times",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Last",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Gateways",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "gpt-5"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "3"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "10:21"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "litellm-0, litellm-1"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Model  Times  Last   Gateways",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "gpt-5      3  10:21  litellm-0, litellm-1",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "What they said",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "gpt-5",
            "weight": "Bolder"
          },
          {
            "type": "TextRun",
            "text": " – no price is known of this model"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "As of 2026-11-24 10:22 Europe/Berlin",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Alert reported-alerts-f5a8b4cefa · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
  "correction": {
    "type": "AdaptiveCard",
    "$schema": "https://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.5",
    "fallbackText": "Correction – Daily report – Mon 23 Nov 2026: Rows that were written after this report change it by +$12.40 and +38 requests.",
    "msteams": {
      "width": "full"
    },
    "body": [
      {
        "type": "Container",
        "items": [
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Correction – Daily report – Mon 23 Nov 2026",
                "size": "Large",
                "weight": "Bolder"
              }
            ]
          },
          {
            "type": "RichTextBlock",
            "inlines": [
              {
                "type": "TextRun",
                "text": "Rows that were written after this report change it by "
              },
              {
                "type": "TextRun",
                "text": "+$12.40",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": " and "
              },
              {
                "type": "TextRun",
                "text": "+38 requests",
                "weight": "Bolder"
              },
              {
                "type": "TextRun",
                "text": "."
              }
            ]
          }
        ],
        "style": "emphasis",
        "bleed": true
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Totals of the report",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "Table",
        "gridStyle": "default",
        "showGridLines": true,
        "columns": [
          {
            "width": 12,
            "horizontalCellContentAlignment": "Left"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 13,
            "horizontalCellContentAlignment": "Right"
          },
          {
            "width": 11,
            "horizontalCellContentAlignment": "Right"
          }
        ],
        "rows": [
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Figure",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "As sent",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Now",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Change",
                        "weight": "Bolder"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Requests"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "18,202"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "18,240"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+38 (+0.2%)"
                      }
                    ]
                  }
                ]
              }
            ]
          },
          {
            "type": "TableRow",
            "cells": [
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "Spend"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,829.70"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "$1,842.10"
                      }
                    ]
                  }
                ]
              },
              {
                "type": "TableCell",
                "items": [
                  {
                    "type": "RichTextBlock",
                    "inlines": [
                      {
                        "type": "TextRun",
                        "text": "+$12.40 (+0.7%)"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "fallback": {
          "type": "Container",
          "items": [
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Figure      As sent        Now           Change",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Requests     18,202     18,240      +38 (+0.2%)",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            },
            {
              "type": "RichTextBlock",
              "inlines": [
                {
                  "type": "TextRun",
                  "text": "Spend     $1,829.70  $1,842.10  +$12.40 (+0.7%)",
                  "fontType": "Monospace",
                  "size": "Small"
                }
              ],
              "spacing": "None"
            }
          ]
        }
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "About this correction",
            "weight": "Bolder"
          }
        ],
        "spacing": "Large"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "It corrects "
          },
          {
            "type": "TextRun",
            "text": "daily-reports 2026-11-23",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": " of 2026-11-24 00:05 Europe/Berlin, which was marked provisional. The gateway wrote the missing rows to its log after that."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "Its tables may have changed too: "
          },
          {
            "type": "TextRun",
            "text": "tollbell run daily-reports --at 2026-11-24T00:05",
            "fontType": "Monospace"
          },
          {
            "type": "TextRun",
            "text": " sends all of it anew."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "• "
          },
          {
            "type": "TextRun",
            "text": "No second correction of this report follows."
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      },
      {
        "type": "RichTextBlock",
        "inlines": [
          {
            "type": "TextRun",
            "text": "Run daily-reports 2026-11-23 correction · tollbell 0.1.0",
            "isSubtle": true,
            "size": "Small"
          }
        ],
        "spacing": "Small"
      }
    ]
  } satisfies IAdaptiveCard,
};
