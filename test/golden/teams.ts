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
