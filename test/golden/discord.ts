/** Written by test/support/golden.ts: what is drawn of every example. */
import type { DiscordMessage } from '../support/discord-message.ts';

export default {
  "daily-reports": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Daily report – Mon 23 Nov 2026",
        "color": 3108845,
        "description": "**18,240 requests**, **2\\.3%** failed, **$1,842.10** spent. Most failures\\: **gpt-4o** at acme-eastus.openai.azure.com (290 of 4,650).",
        "fields": [
          {
            "name": "Requests",
            "value": "18,240 (+7%)",
            "inline": true
          },
          {
            "name": "Failed",
            "value": "412 (2.3%)",
            "inline": true
          },
          {
            "name": "Spend",
            "value": "$1,842.10 (+12%)",
            "inline": true
          },
          {
            "name": "Cache hits",
            "value": "903 (5%)",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**Most failing deployments**\n```\nModel    Id       API ba…         Failed  Rate  Commone…\ngpt-4o   6f3a9c…  acme-e…   290 of 4,650  6.2%  Service…\nclaude…  13f3a9…  bedroc…    61 of 1,260  4.8%  RateLim…\nWithou…                      61 of 1,012    6%  Authent…\nAll                        412 of 18,240  2.3%\n```\n-# As clients saw them\\: attempts that a retry or a fallback rescued are not counted · without deployment\\: 1,012 requests for $0.00 that name none, refused by the gateway or not recorded\n**What the commonest error said**\n- **gpt-4o** at acme-eastus.openai.azure.com – ServiceUnavailableError\\: The service is temporarily unable to process your request. Please try again later.\n- **claude-sonnet** at bedrock.eu-central-1.amazonaws.com – RateLimitError\\: Too many requests, please wait before trying again.\n**Slowest deployments, seconds per output token**\n```\nModel     Id        API base     Mean      p95  Requests\nclaude-…  13f3a9c2  bedrock…  0.048 s  0.131 s     1,210\ngpt-4o    6f3a9c2b  acme-ea…  0.031 s  0.088 s     4,302\ngemini-…  16f3a9c2  europe-…  0.012 s  0.030 s       890\n```\n-# Successful requests, cache hits left out\n**Slowest deployments without chat output, seconds per request**\n```\nModel      Id        API base     Mean     p95  Requests\nwhisper-1  9f3a9c2b  api.open…  8.42 s  21.3 s       210\ntext-emb…  22f3a9c2  api.open…  0.31 s  0.72 s     5,120\n```\n-# Successful requests, cache hits left out",
        "footer": {
          "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z\n18,240 rows counted from rollups · newest row in the log 2026-11-24T07:59Z · the log reaches back past this period\nRun daily-reports 2026-11-23 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "spend-reports": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Spend – 16 – 22 Nov 2026",
        "color": 3108845,
        "description": "**$10,356.20** spent, **\\+12%** on 9 – 15 Nov 2026. Most\\: **research** with $4,812.40 (46%).",
        "fields": [
          {
            "name": "Spend",
            "value": "$10,356.20 (+12%)",
            "inline": true
          },
          {
            "name": "Period before",
            "value": "$9,246.60",
            "inline": true
          },
          {
            "name": "Requests",
            "value": "124,310 (+7%)",
            "inline": true
          },
          {
            "name": "Most on",
            "value": "Thu 19 Nov, $1,842.10",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 3108845,
        "description": "**Teams**\n```\nTeam              Spend  Share  Change  Requests\nresearch      $4,812.40    46%    +62%    48,210\nsearch        $3,604.00    35%     -3%    51,007\nsupport-bot   $1,425.70    14%     +1%    20,900\n(no team)       $514.10     5%    -55%     4,193\nTotal        $10,356.20   100%    +12%   124,310\n```\n**Tags, each request counted in full for each of its tags**\n```\nTag                Spend  Share  Change  Requests\nenv:prod       $8,120.30    78%     +3%    98,400\nproject:atlas  $2,204.80    21%     new    15,020\n(untagged)     $1,443.60    14%     +8%    14,900\n```\n-# Tags overlap by $1,412.50\\: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed\\: User-Agent\\:\\*",
        "footer": {
          "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z\n124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period\nRun spend-reports 2026-11-16..2026-11-22 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Spend per day, USD: Mon 16 $1,510.40, Tue 17 $1,602.20, Wed 18 $1,688.00, Thu 19 $1,842.10, Fri 20 $1,720.90, Sat 21 $980.10, Sun 22 $1,012.50"
      }
    ]
  } satisfies DiscordMessage,
  "monthly-spend-reports": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Monthly spend – October 2026",
        "color": 3108845,
        "description": "**$10,356.20** spent, **\\+12%** on September 2026. Most\\: **research** with $4,812.40 (46%).",
        "fields": [
          {
            "name": "Spend",
            "value": "$10,356.20 (+12%)",
            "inline": true
          },
          {
            "name": "Period before",
            "value": "$9,246.60",
            "inline": true
          },
          {
            "name": "Requests",
            "value": "124,310 (+7%)",
            "inline": true
          },
          {
            "name": "Most on",
            "value": "Thu 1 Oct, $415.05",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 3108845,
        "description": "**Teams**\n```\nTeam              Spend  Share  Change  Requests\nresearch      $4,812.40    46%    +62%    48,210\nsearch        $3,604.00    35%     -3%    51,007\nsupport-bot   $1,425.70    14%     +1%    20,900\n(no team)       $514.10     5%    -55%     4,193\nTotal        $10,356.20   100%    +12%   124,310\n```\n**Tags, each request counted in full for each of its tags**\n```\nTag                Spend  Share  Change  Requests\nenv:prod       $8,120.30    78%     +3%    98,400\nproject:atlas  $2,204.80    21%     new    15,020\n(untagged)     $1,443.60    14%     +8%    14,900\n```\n-# Tags overlap by $1,412.50\\: 9,320 requests with several tags count in each, so rows and untagged together exceed the total of $10,356.20 by that much · not listed\\: User-Agent\\:\\*",
        "footer": {
          "text": "Period 2026-10-01 00:00 – 2026-11-01 00:00 Europe/Berlin, end not included · UTC 2026-09-30T22:00Z – 2026-10-31T23:00Z\n124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period\nRun monthly-spend-reports 2026-10-01..2026-10-31 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Spend per day, USD: 1 Oct $415.05, 2 Oct $387.70, 3 Oct $220.81, 4 Oct $228.11, 5 Oct $340.28, 6 Oct $360.96, 7 Oct $380.29, 8 Oct $415.01, 9 Oct $387.70, 10 Oct $220.81, 11 Oct $228.11, 12 Oct $340.28, 13 Oct $360.96, 14 Oct $380.29, 15 Oct $415.01, 16 Oct $387.70, 17 Oct $220.81, 18 Oct $228.11, 19 Oct $340.28, 20 Oct $360.96, 21 Oct $380.29, 22 Oct $415.01, 23 Oct $387.70, 24 Oct $220.81, 25 Oct $228.11, 26 Oct $340.28, 27 Oct $360.96, 28 Oct $380.29, 29 Oct $415.01, 30 Oct $387.70, 31 Oct $220.81"
      }
    ]
  } satisfies DiscordMessage,
  "fallback-reports": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Fallbacks – 16 – 22 Nov 2026",
        "color": 3108845,
        "description": "**1,812 requests** fell back (1.5% of traffic), **96%** of them answered. Most\\: **gpt-4o → claude-sonnet** (1,402).",
        "fields": [
          {
            "name": "Fell back",
            "value": "1,812 requests",
            "inline": true
          },
          {
            "name": "Answered",
            "value": "96%",
            "inline": true
          },
          {
            "name": "Share of traffic",
            "value": "1\\.5%",
            "inline": true
          },
          {
            "name": "Extra cost",
            "value": "\\+$4.87",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**From → to**\n```\nFrom      To        Attemp…  Answered   Extra…  Extra c…\ngpt-4o    claude-…    1,402       98%  +2.64 s    +$6.47\nclaude-…  gpt-4o        360       99%  -0.22 s    -$1.60\ngpt-4o    (no ans…       50        0%        –         –\n```\n-# Attempts are requests that left the model they asked for. Extra time is the mean beside requests that model answered itself; extra cost is the same difference times the answered requests. Cache hits left out",
        "footer": {
          "text": "Period 2026-11-16 00:00 – 2026-11-23 00:00 Europe/Berlin, end not included · UTC 2026-11-15T23:00Z – 2026-11-22T23:00Z\n124,310 rows counted from rollups · newest row in the log 2026-11-23T07:59Z · the log reaches back past this period\nRun fallback-reports 2026-11-16..2026-11-22 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "budget-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Team Atlas\\: 96% of its budget used",
        "color": 15246103,
        "description": "**$4,838.17 of $5,000.00 used (96%)**, $161.83 left, resets at 2026-12-01 00\\:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov. 85% was passed too.",
        "fields": [
          {
            "name": "Used",
            "value": "$4,838.17 (96%)",
            "inline": true
          },
          {
            "name": "Budget",
            "value": "$5,000.00",
            "inline": true
          },
          {
            "name": "Left",
            "value": "$161.83",
            "inline": true
          },
          {
            "name": "Reset",
            "value": "2026-12-01 00\\:00 in Europe/Berlin, in 5 days",
            "inline": true
          },
          {
            "name": "By the reset",
            "value": "$5,640.20 – $6,202.60",
            "inline": true
          },
          {
            "name": "At this pace",
            "value": "past the limit between Wed 25 Nov and Thu 26 Nov",
            "inline": true
          },
          {
            "name": "Counts since",
            "value": "2026-11-01 00\\:00 Europe/Berlin",
            "inline": true
          },
          {
            "name": "Belongs to",
            "value": "Acme",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 15246103,
        "description": "**Who spends it**\n```\nKey              Spend  Share  Change\natlas-prod   $2,210.40    46%     +5%\natlas-batch  $1,480.90    31%   +268%\natlas-eval     $611.20    13%    +13%\nand 34 more    $535.67    11%\nTotal        $4,838.17   100%    +34%\n```\n**On what**\n```\nModel                       Spend  Share  Change\ngpt-4o                  $2,902.10    60%    +17%\nclaude-sonnet-4-5       $1,731.50    36%    +92%\ntext-embedding-3-large    $204.57   4.2%     -8%\nTotal                   $4,838.17   100%    +34%\n```\n-# Of this window, from the spend log; change against as long before it.\n**Evidence**\n- Spend 4838.17 at 2026-11-25T08\\:12Z\\: the gateway's own counter, by which it enforces; max\\_budget 5000.\n- Counts from 2026-10-31T23\\:00Z to 2026-11-30T23\\:00Z (UTC, end not included), every 30d.\n- Levels\\: 85% at $4,250.00, 95% at $4,750.00, 100% at $5,000.00.\n- To see it\\: `select spend from \"LiteLLM_TeamTable\" where team_id = 'team-atlas'`",
        "footer": {
          "text": "As of 2026-11-25 09:12 Europe/Berlin\nCounted again by tollbell verify budget-alerts-4765469982\nAlert budget-alerts-4765469982 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Spend per day, USD: 1 Nov $142.10, 2 Nov $40.20, 3 Nov $171.40, 4 Nov $188.20, 5 Nov $201.70, 6 Nov $195.30, 7 Nov $182.90, 8 Nov $61.00, 9 Nov $48.60, 10 Nov $190.40, 11 Nov $204.80, 12 Nov $215.10, 13 Nov $198.60, 14 Nov $187.20, 15 Nov $70.30, 16 Nov $55.90, 17 Nov $221.50, 18 Nov $240.30, 19 Nov $252.80, 20 Nov $249.60, 21 Nov $260.10, 22 Nov $98.40, 23 Nov $110.20, 24 Nov $351.17, 25 Nov $401.00"
      }
    ]
  } satisfies DiscordMessage,
  "budget-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "🚨 Team Atlas\\: 37 budgets – 3 over, 9 past 95%, 25 past 85%",
        "color": 14232864,
        "description": "**3 over, 9 past 95%, 25 past 85%**. The worst\\: **Key atlas-prod**, $52.40 of $50.00 used (104%), $0.00 left, $2.40 over, resets at 2026-12-01 00\\:00 in Europe/Berlin, in 5 days.",
        "fields": [
          {
            "name": "Over",
            "value": "3",
            "inline": true
          },
          {
            "name": "Past 95%",
            "value": "9",
            "inline": true
          },
          {
            "name": "Past 85%",
            "value": "25",
            "inline": true
          }
        ]
      },
      {
        "color": 14232864,
        "description": "**Budgets, the worst first**\n```\nWhose        Used      Spent     Budget   Left  State\nKey atlas-…  104%     $52.40     $50.00  $0.00  over\nKey atlas-…  102%     $51.40     $50.00  $0.00  over\nKey atlas-…  100%     $50.40     $50.00  $0.00  over\nKey atlas-…   98%     $49.40     $50.00  $0.60  past 95%\nKey atlas-…   97%     $48.84     $50.00  $1.16  past 95%\nKey atlas-…   97%     $48.65     $50.00  $1.35  past 95%\nKey atlas-…   96%     $48.46     $50.00  $1.54  past 95%\nKey atlas-…   96%     $48.27     $50.00  $1.73  past 95%\nKey atlas-…   96%     $48.08     $50.00  $1.92  past 95%\nKey atlas-…   95%     $47.89     $50.00  $2.11  past 95%\nand 27 more        $1,221.21  $1,350.00\n```\n-# Resets at 2026-12-01 00\\:00 in Europe/Berlin, in 5 days.",
        "footer": {
          "text": "As of 2026-11-25 09:12 Europe/Berlin\nAlert budget-alerts-fb0d0da3ae · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "budget-alerts 3": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Team Growth\\: on course to use up its budget before the reset",
        "color": 15246103,
        "description": "**$1,180.40 of $1,500.00 used (78%)**, $319.60 left, resets at 2026-12-01 00\\:00 in Europe/Berlin, in 5 days; at this pace $1,540.00 – $1,722.00 by then, past the limit between Thu 26 Nov and Mon 30 Nov.",
        "fields": [
          {
            "name": "Used",
            "value": "$1,180.40 (78%)",
            "inline": true
          },
          {
            "name": "Budget",
            "value": "$1,500.00",
            "inline": true
          },
          {
            "name": "Left",
            "value": "$319.60",
            "inline": true
          },
          {
            "name": "Reset",
            "value": "2026-12-01 00\\:00 in Europe/Berlin, in 5 days",
            "inline": true
          },
          {
            "name": "By the reset",
            "value": "$1,540.00 – $1,722.00",
            "inline": true
          },
          {
            "name": "At this pace",
            "value": "past the limit between Thu 26 Nov and Mon 30 Nov",
            "inline": true
          },
          {
            "name": "Counts since",
            "value": "2026-11-01 00\\:00 Europe/Berlin",
            "inline": true
          }
        ]
      },
      {
        "color": 15246103,
        "description": "**Evidence**\n- Spend 1180.4 at 2026-11-25T08\\:12Z\\: the gateway's own counter, by which it enforces; max\\_budget 1500.\n- Counts from 2026-10-31T23\\:00Z to 2026-11-30T23\\:00Z (UTC, end not included), every 30d.\n- Levels\\: 85% at $1,275.00, 95% at $1,425.00, 100% at $1,500.00.\n- To see it\\: `select spend from \"LiteLLM_TeamTable\" where team_id = 'team-growth'`",
        "footer": {
          "text": "As of 2026-11-25 09:12 Europe/Berlin\nCounted again by tollbell verify budget-alerts-d0d1492789\nAlert budget-alerts-d0d1492789 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "budget-alerts 4": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "🚨 3 budgets were already over when tollbell first looked",
        "color": 14232864,
        "description": "**3 over**. The worst\\: **Customer 󰀀customer-1077󰀁**, $31.20 of $25.00 used (124%), $0.00 left, $6.20 over, resets at 2026-12-01 00\\:00 in Europe/Berlin, in 5 days.",
        "fields": [
          {
            "name": "Over",
            "value": "3",
            "inline": true
          }
        ]
      },
      {
        "color": 14232864,
        "description": "**Budgets, the worst first**\n```\nWhose         Used       Spent      Budget   Left  State\nCustomer 󰀀c…  124%      $31.20      $25.00  $0.00  over\nKey support…  118%     $118.00     $100.00  $0.00  over\nOrganizatio…  102%  $20,410.60  $20,000.00  $0.00  over\n```\n-# Resets at 2026-12-01 00\\:00 in Europe/Berlin, in 5 days.\n**Notes**\n- This is told once. From here each budget is told of when it reaches a next level.\n- Limits of 2 shared budgets\\: raising one raises it for all that share it.",
        "footer": {
          "text": "As of 2026-11-25 09:12 Europe/Berlin\nCounted again by tollbell verify budget-alerts-078bc11389\nAlert budget-alerts-078bc11389 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "budget-alerts 5": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Team Atlas\\: budget was reset",
        "color": 3108845,
        "description": "Ended after 9 days; last seen with **$5,204.40 of $5,000.00 used (104%)**. Levels are told anew from here.",
        "fields": [
          {
            "name": "Began",
            "value": "2026-11-21 15\\:03 Europe/Berlin",
            "inline": true
          },
          {
            "name": "Ended",
            "value": "2026-12-01 00\\:04 Europe/Berlin",
            "inline": true
          },
          {
            "name": "Worst",
            "value": "100%",
            "inline": true
          }
        ],
        "footer": {
          "text": "As of 2026-12-01 00:04 Europe/Berlin\nAlert budget-alerts-836864f624 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "user-spend-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ 2 users\\: more than $100.00 today",
        "color": 15246103,
        "description": "Most\\: **ann\\@acme.example** with **$212.40** today; $41.20 on a usual day, the mean of the last 7 days."
      },
      {
        "color": 15246103,
        "description": "**Users, the largest first**\n```\nUser             Today  This month  Usual day  Threshold\nann@acme.exa…  $212.40   $1,201.20     $41.20    $100.00\neve@acme.exa…  $130.05   $2,434.05     $96.00    $100.00\n```",
        "footer": {
          "text": "As of 2026-11-25 16:20 Europe/Berlin\nDays and months of UTC, by the gateway's own daily sums.\nAlert user-spend-alerts-3e18363d5c · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "user-spend-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ User bob\\@acme.example\\: more than 3 times a usual day",
        "color": 15246103,
        "description": "**$96.20** today; $11.80 on a usual day, the mean of the last 7 days."
      },
      {
        "color": 15246103,
        "description": "**Users, the largest first**\n```\nUser             Today  This month  Usual day  Threshold\nbob@acme.exam…  $96.20     $379.40     $11.80     $35.40\n```",
        "footer": {
          "text": "As of 2026-11-25 16:20 Europe/Berlin\nDays and months of UTC, by the gateway's own daily sums.\nAlert user-spend-alerts-e3379a09e4 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "model-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Model added\\: claude-sonnet",
        "color": 3108845,
        "description": "**claude-sonnet** (model `0b8d2f4e`) was added by **ada\\@acme.example**.",
        "fields": [
          {
            "name": "Base model",
            "value": "claude-sonnet-4-5",
            "inline": true
          },
          {
            "name": "Mode",
            "value": "chat",
            "inline": true
          },
          {
            "name": "Input price",
            "value": "$3.00 per 1M tokens",
            "inline": true
          },
          {
            "name": "Output price",
            "value": "$15.00 per 1M tokens",
            "inline": true
          },
          {
            "name": "Context",
            "value": "200,000",
            "inline": true
          },
          {
            "name": "Output, at most",
            "value": "64,000",
            "inline": true
          },
          {
            "name": "Requests a minute",
            "value": "600",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**Parameters**\n- Set, with values that are not read\\: `api_base`, `api_key`, `model`.",
        "footer": {
          "text": "As of 2026-11-24 10:12 Europe/Berlin\nAlert model-alerts-e44a510785 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "deprecation-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ 1 model deprecated, 2 soon",
        "color": 15246103,
        "description": "Providers may refuse requests for a model from its day on\\: move to others."
      },
      {
        "color": 15246103,
        "description": "**Models, the soonest first**\n```\nName           Model          Deprecated on   That is\nclaude-3-opus  anthropic/cl…  Fri 20 Nov 20…  4 days ago\ngpt-4-turbo    openai/gpt-4…  Mon 30 Nov 20…  in 6 days\nembed          –              Fri 18 Dec 20…  in 24 days\n```",
        "footer": {
          "text": "As of 2026-11-24 10:12 Europe/Berlin\nAlert deprecation-alerts-0fa52b967f · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "deprecation-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Model is deprecated in 24 days\\: gpt-4-turbo",
        "color": 3108845,
        "description": "**gpt-4-turbo** (`openai/gpt-4-turbo`) is deprecated on **Fri 18 Dec 2026**. From then on its provider may refuse requests\\: move to another model.",
        "footer": {
          "text": "As of 2026-11-24 10:12 Europe/Berlin\nAlert deprecation-alerts-f12355fb4e · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "management-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Virtual key updated\\: batch-runner",
        "color": 3108845,
        "description": "**batch-runner** (virtual key `9c1f03ab`) was updated by **ada\\@acme.example**."
      },
      {
        "color": 3108845,
        "description": "**Changes**\n```\nWhat     Before   After\nBudget   $200.00  $500.00\nModels   gpt-4o   gpt-4o, claude-sonnet\nExpires  never    2027-01-31 01:00\n```\n**Source**\n- As the gateway's tables differ from before, between 2026-11-24 10\\:11 and 2026-11-24 10\\:12.",
        "footer": {
          "text": "As of 2026-11-24 10:12 Europe/Berlin\nAlert management-alerts-21c5f4fcfc · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "db-exceptions 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "🚨 Data source unavailable",
        "color": 14232864,
        "description": "tollbell cannot read the gateway's database, since **2026-11-24 09\\:58 Europe/Berlin** (80 s)."
      },
      {
        "color": 14232864,
        "description": "**Why**\n- cannot reach the gateway's database (ECONNREFUSED); check host and port in DATABASE\\_URL (or tollbell.source\\_database\\_url), and that the server runs\nMeanwhile no report is made, and none with zeros; what was told of before is neither ended nor repeated. It is told when the database is back.",
        "footer": {
          "text": "As of 2026-11-24 10:00 Europe/Berlin\nAlert db-exceptions-0de77f9251 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "db-exceptions 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Data source is back after 31 min",
        "color": 3108845,
        "description": "Data source is back\\: it lasted **31 min**, from 2026-11-24 09\\:58 Europe/Berlin. Caught up to **2026-11-24 10\\:29 Europe/Berlin**."
      },
      {
        "color": 3108845,
        "description": "Reports that came due meanwhile are made now, as their settings for missed ones say.",
        "footer": {
          "text": "As of 2026-11-24 10:29 Europe/Berlin\nAlert db-exceptions-44437d8cf1 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "exception-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ gpt-4o\\: 34 requests failed with RateLimitError",
        "color": 15246103,
        "description": "**34 of 4,650 requests (0.7%)** to gpt-4o at acme-eastus.openai.azure.com failed with `RateLimitError` (2026-11-24 10\\:12 – 10\\:21 Europe/Berlin).",
        "fields": [
          {
            "name": "Failed",
            "value": "34 of 4,650 requests (0.7%)",
            "inline": true
          },
          {
            "name": "When (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "gpt-4o · 3f2a9c2b",
            "inline": true
          },
          {
            "name": "API host",
            "value": "acme-eastus.openai.azure.com (azure)",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "3\\: atlas-prod, growth-batch, c91f28d0…",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "2\\: Atlas, Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 15246103,
        "description": "**What they said**\n```\nError                                             Failed\nRateLimitError: Requests to the deployment have…      29\nRateLimitError: Too many requests, please wait…        5\nAll                                                   34\n```\n**Evidence**\n- 34 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'RateLimitError'`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nAs clients saw them: attempts that a retry or a fallback rescued leave no row\nCounted again by tollbell verify exception-alerts-90d6c5bacf\nAlert exception-alerts-90d6c5bacf · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "exception-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Failures at 2 places\\: 297 requests failed with 3 kinds of error",
        "color": 15246103,
        "description": "**297 requests** at 2 places failed, with 3 kinds of error."
      },
      {
        "color": 15246103,
        "description": "**Failures**\n```\nModel or…   Error        Failed  Rate  Keys  When\ngpt-4o at…  ServiceUna…     251  5.4%     3  10:12 – 10…\ngpt-4o at…  RateLimitE…      34  0.7%     3  10:12 – 10…\nclaude-so…  Timeout          12   10%     3  10:12 – 10…\nAll                         297\n```\n**What the commonest of each said**\n- **gpt-4o** – ServiceUnavailableError\\: The service is temporarily unable to process your request. Please try again later.\n- **gpt-4o** – RateLimitError\\: Requests to the deployment have exceeded its token rate limit.\n- **claude-sonnet** – Timeout\\: Request timed out after 600.0 seconds.\n**Some of the requests**\n- gpt-4o, ServiceUnavailableError\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`\n- gpt-4o, RateLimitError\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`\n- claude-sonnet, Timeout\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nAs clients saw them: attempts that a retry or a fallback rescued leave no row\nCounted again by tollbell verify exception-alerts-4b442192ef\nAlert exception-alerts-4b442192ef · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "exception-alerts 3": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Caller errors\\: 100 requests of key growth-batch could not be served",
        "color": 3108845,
        "description": "**100 requests** of key growth-batch failed for reasons of their own (2026-11-24 10\\:12 – 10\\:21 Europe/Berlin)\\: refused by the gateway, or asked for what cannot be answered. No provider is in trouble.",
        "fields": [
          {
            "name": "Failed",
            "value": "100",
            "inline": true
          },
          {
            "name": "When (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**What they said**\n```\nError                                             Failed\nContentPolicyViolationError: The response was f…      88\nContextWindowExceededError: This model[text]          12\nAll                                                  100\n```\n**Evidence**\n- 100 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and api_key like 'a41c28d0f030%' and (coalesce(metadata#>>'{error_information,error_class}', '') in ('BadRequestError', 'BudgetExceededError', 'ContentPolicyViolationError', 'ContextWindowExceededError', 'HTTPException', 'ImageFetchError', 'InvalidRequestError', 'JSONSchemaValidationError', 'RejectedRequestError', 'UnprocessableEntityError', 'UnsupportedParamsError') or (metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '')) and not ((metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '') and metadata#>>'{error_information,error_code}' = '401')`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nAs clients saw them: attempts that a retry or a fallback rescued leave no row\nCounted again by tollbell verify exception-alerts-8e03a55597\nAlert exception-alerts-8e03a55597 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "exception-alerts 4": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "gpt-4o\\: ServiceUnavailableError is over, 251 requests failed in 10 min",
        "color": 3108845,
        "description": "In all **251 of 4,650 requests (5.4%)** to gpt-4o at acme-eastus.openai.azure.com failed with `ServiceUnavailableError`, over 10 min (2026-11-24 10\\:12 – 10\\:21 Europe/Berlin). For the last 15 min hardly any did.",
        "fields": [
          {
            "name": "Failed",
            "value": "251 of 4,650 requests (5.4%)",
            "inline": true
          },
          {
            "name": "When (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "gpt-4o · 3f2a9c2b",
            "inline": true
          },
          {
            "name": "API host",
            "value": "acme-eastus.openai.azure.com (azure)",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "3\\: atlas-prod, growth-batch, c91f28d0…",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "2\\: Atlas, Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**What one of them said**\n- ServiceUnavailableError\\: The service is temporarily unable to process your request. Please try again later.\n**Evidence**\n- 251 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') = 'failure' and model_id = '3f2a9c2b7d61e8500c1d' and metadata#>>'{error_information,error_class}' = 'ServiceUnavailableError'`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:52 Europe/Berlin\nAs clients saw them: attempts that a retry or a fallback rescued leave no row\nCounted again by tollbell verify exception-alerts-c652224842\nAlert exception-alerts-c652224842 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "slow-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ gpt-4o\\: 41 answers took longer than 10 s",
        "color": 15246103,
        "description": "**41 of 402 requests (10%)** to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest **48\\.2 s** (asked 2026-11-24 10\\:12 – 10\\:21 Europe/Berlin).",
        "fields": [
          {
            "name": "Slow",
            "value": "41 of 402 requests (10%)",
            "inline": true
          },
          {
            "name": "Slowest",
            "value": "48\\.2 s",
            "inline": true
          },
          {
            "name": "Threshold",
            "value": "10 s (rule 1\\: model gpt-4o\\*, claude-\\*)",
            "inline": true
          },
          {
            "name": "Asked (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "gpt-4o · 3f2a9c2b",
            "inline": true
          },
          {
            "name": "API host",
            "value": "acme-eastus.openai.azure.com",
            "inline": true
          },
          {
            "name": "Call type",
            "value": "acompletion",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "3\\: atlas-prod, growth-batch, c91f28d0…",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "2\\: Atlas, Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 15246103,
        "description": "**Evidence**\n- 41 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nThe log has a request once it has ended: those that are still running are not seen\nCounted again by tollbell verify slow-alerts-d16b964c04\nAlert slow-alerts-d16b964c04 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "slow-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ o3\\: one answer took 5 min 02 s",
        "color": 15246103,
        "description": "**1 of 62 requests (1.6%)** to o3 at acme-eastus.openai.azure.com took longer than 300 s\\: **5 min 02 s** (asked 2026-11-24 10\\:15 Europe/Berlin).",
        "fields": [
          {
            "name": "Slow",
            "value": "1 of 62 requests (1.6%)",
            "inline": true
          },
          {
            "name": "Slowest",
            "value": "5 min 02 s",
            "inline": true
          },
          {
            "name": "Threshold",
            "value": "300 s (alerting\\_threshold)",
            "inline": true
          },
          {
            "name": "Asked (Europe/Berlin)",
            "value": "2026-11-24 10\\:15",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "o3 · 3f2a9c2b",
            "inline": true
          },
          {
            "name": "API host",
            "value": "acme-eastus.openai.azure.com",
            "inline": true
          },
          {
            "name": "Call type",
            "value": "acompletion",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "atlas-prod",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "Atlas",
            "inline": true
          }
        ]
      },
      {
        "color": 15246103,
        "description": "**Evidence**\n- 1 row, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:15:02.401' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'o3' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 300000`\n- Request ids\\: `chatcmpl-8Qz1`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nThe log has a request once it has ended: those that are still running are not seen\nCounted again by tollbell verify slow-alerts-564c24611e\nAlert slow-alerts-564c24611e · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "slow-alerts 3": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ 2 deployments\\: too slow by 3 thresholds",
        "color": 15246103,
        "description": "**3 thresholds** of 2 deployments were exceeded, by a wait of **48\\.2 s** at most. A request may stand in several rows."
      },
      {
        "color": 15246103,
        "description": "**Slow answers**\n```\nModel     Thresho…  Slow  Rate  Slowest  Keys  Asked\ngpt-4o…   first t…    88   22%   9.42 s     3  10:12 –…\ngpt-4o…   10 s        41   10%   48.2 s     3  10:12 –…\nclaude-…  10 s         9  7.6%   22.7 s     3  10:12 –…\n```\n**Some of the requests**\n- gpt-4o, first token 2 s\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`\n- gpt-4o, 10 s\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`\n- claude-sonnet, 10 s\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nThe log has a request once it has ended: those that are still running are not seen\nCounted again by tollbell verify slow-alerts-2955643002\nAlert slow-alerts-2955643002 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "slow-alerts 4": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "gpt-4o\\: no longer slow after 41 slow answers",
        "color": 3108845,
        "description": "In all **41 of 402 requests (10%)** to gpt-4o at acme-eastus.openai.azure.com took longer than 10 s, the slowest **48\\.2 s** (asked 2026-11-24 10\\:12 – 10\\:21 Europe/Berlin). For the last 30 min hardly any did.",
        "fields": [
          {
            "name": "Slow",
            "value": "41 of 402 requests (10%)",
            "inline": true
          },
          {
            "name": "Slowest",
            "value": "48\\.2 s",
            "inline": true
          },
          {
            "name": "Threshold",
            "value": "10 s (rule 1\\: model gpt-4o\\*, claude-\\*)",
            "inline": true
          },
          {
            "name": "Asked (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "gpt-4o · 3f2a9c2b",
            "inline": true
          },
          {
            "name": "API host",
            "value": "acme-eastus.openai.azure.com",
            "inline": true
          },
          {
            "name": "Call type",
            "value": "acompletion",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "3\\: atlas-prod, growth-batch, c91f28d0…",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "2\\: Atlas, Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**Evidence**\n- 41 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and model_id = '3f2a9c2b7d61e8500c1d' and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(call_type, '') in ('acompletion') and coalesce(request_duration_ms, round(extract(epoch from \"endTime\" - \"startTime\") * 1000)) > 10000`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:52 Europe/Berlin\nThe log has a request once it has ended: those that are still running are not seen\nCounted again by tollbell verify slow-alerts-45076a7545\nAlert slow-alerts-45076a7545 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "tracking-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ gpt-4o\\: 1,204 answers cost nothing, about $11.62 not tracked",
        "color": 15246103,
        "description": "**1,204 of 4,650 requests (26%)** to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10\\:12 – 10\\:21 Europe/Berlin). At the price of its other answers that is **about $11.62**, which no budget and no report counts.",
        "fields": [
          {
            "name": "Not tracked",
            "value": "about $11.62",
            "inline": true
          },
          {
            "name": "Price elsewhere",
            "value": "about $2.50 in, $10.00 out per million tokens",
            "inline": true
          },
          {
            "name": "Answers",
            "value": "1,204 of 4,650 requests (26%)",
            "inline": true
          },
          {
            "name": "Tokens",
            "value": "3,120,400",
            "inline": true
          },
          {
            "name": "Asked (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "3\\: atlas-prod, growth-batch, c91f28d0…",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "2\\: Atlas, Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 15246103,
        "description": "**Deployments**\n```\nId        API host                      Answers\n3f2a9c2b  acme-eastus.openai.azure.com    1,204\n```\nGive the deployment its price in the gateway (`input_cost_per_token`, `output_cost_per_token` or `base_model`); where it is free, name it under `tollbell.alerts.failed_tracking_spend.free`.\n**Evidence**\n- 1,204 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nCounted again by tollbell verify tracking-alerts-e22b6bd989\nAlert tracking-alerts-e22b6bd989 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "tracking-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ 2 models\\: 1,300 answers cost nothing, about $13.09 not tracked",
        "color": 15246103,
        "description": "**1,300 answers** of 2 models cost nothing. At the prices of their other answers that is **about $13.09**, which no budget and no report counts."
      },
      {
        "color": 15246103,
        "description": "**Models**\n```\nModel  Answ…  Rate     Tokens   Not tracked  Keys  Asked\ngpt-…  1,204   26%  3,120,400  about $11.62     3  10:1…\nclau…     96  8.1%    402,118   about $1.47     3  10:1…\nAll    1,300                   about $13.09\n```\nGive the deployment its price in the gateway (`input_cost_per_token`, `output_cost_per_token` or `base_model`); where it is free, name it under `tollbell.alerts.failed_tracking_spend.free`.\n**Some of the requests**\n- gpt-4o\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`\n- claude-sonnet\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nCounted again by tollbell verify tracking-alerts-c3b0fc7cb3\nAlert tracking-alerts-c3b0fc7cb3 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "tracking-alerts 3": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "llama-3-70b\\: no price known, 212 answers cost nothing",
        "color": 3108845,
        "description": "**212 of 212 requests (100%)** to llama-3-70b were answered with 88,200 tokens and cost nothing (2026-11-24 10\\:12 – 10\\:21 Europe/Berlin). No answer of it ever had a cost that tollbell knows of.",
        "fields": [
          {
            "name": "Not tracked",
            "value": "unknown",
            "inline": true
          },
          {
            "name": "Price elsewhere",
            "value": "unknown",
            "inline": true
          },
          {
            "name": "Answers",
            "value": "212 of 212 requests (100%)",
            "inline": true
          },
          {
            "name": "Tokens",
            "value": "88,200",
            "inline": true
          },
          {
            "name": "Asked (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "3\\: atlas-prod, growth-batch, c91f28d0…",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "2\\: Atlas, Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**Deployments**\n```\nId        API host                            Answers\n91b07fae  bedrock.eu-central-1.amazonaws.com      212\n```\nGive the deployment its price in the gateway (`input_cost_per_token`, `output_cost_per_token` or `base_model`); where it is free, name it under `tollbell.alerts.failed_tracking_spend.free`.\n**Evidence**\n- 212 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'llama-3-70b' and coalesce(model_id, '') in ('91b07fae2245c3d9770b')`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nCounted again by tollbell verify tracking-alerts-18fec62984\nAlert tracking-alerts-18fec62984 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "tracking-alerts 4": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "gpt-4o\\: no more answers without a cost, 1,204 answers in all",
        "color": 3108845,
        "description": "**1,204 of 4,650 requests (26%)** to gpt-4o were answered with 3,120,400 tokens and cost nothing (2026-11-24 10\\:12 – 10\\:21 Europe/Berlin). At the price of its other answers that is **about $11.62**, which no budget and no report counts.",
        "fields": [
          {
            "name": "Not tracked",
            "value": "about $11.62",
            "inline": true
          },
          {
            "name": "Price elsewhere",
            "value": "about $2.50 in, $10.00 out per million tokens",
            "inline": true
          },
          {
            "name": "Answers",
            "value": "1,204 of 4,650 requests (26%)",
            "inline": true
          },
          {
            "name": "Tokens",
            "value": "3,120,400",
            "inline": true
          },
          {
            "name": "Asked (Europe/Berlin)",
            "value": "2026-11-24 10\\:12 – 10\\:21",
            "inline": true
          },
          {
            "name": "Keys",
            "value": "3\\: atlas-prod, growth-batch, c91f28d0…",
            "inline": true
          },
          {
            "name": "Teams",
            "value": "2\\: Atlas, Growth",
            "inline": true
          }
        ]
      },
      {
        "color": 3108845,
        "description": "**Deployments**\n```\nId        API host                      Answers\n3f2a9c2b  acme-eastus.openai.azure.com    1,204\n```\nGive the deployment its price in the gateway (`input_cost_per_token`, `output_cost_per_token` or `base_model`); where it is free, name it under `tollbell.alerts.failed_tracking_spend.free`.\n**Evidence**\n- 1,204 rows, counted by `select count(*)::float8 as row_count from \"LiteLLM_SpendLogs\" where \"startTime\" >= '2026-11-24 09:02' and \"startTime\" < '2026-11-24 09:21:44.311' and coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true' and spend = 0 and total_tokens > 0 and coalesce(nullif(model_group, ''), model, '') = 'gpt-4o' and coalesce(model_id, '') in ('3f2a9c2b7d61e8500c1d')`\n- Request ids\\: `chatcmpl-8Qz1`, `chatcmpl-8Qz7`, `chatcmpl-8R0c`",
        "footer": {
          "text": "As of 2026-11-24 12:52 Europe/Berlin\nCounted again by tollbell verify tracking-alerts-32b6c53331\nAlert tracking-alerts-32b6c53331 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "outage-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "🚨 Major outage\\: gpt-4o at halden-eastus.openai.azure.com",
        "color": 14232864,
        "description": "**90 of 101 requests failed** at the provider from 14\\:02 to 14\\:05 (89%), mostly `ServiceUnavailableError 503`.",
        "fields": [
          {
            "name": "Failed",
            "value": "89%",
            "inline": true
          },
          {
            "name": "Failing since",
            "value": "14\\:01",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "9b41f0c2",
            "inline": true
          },
          {
            "name": "API base",
            "value": "halden-eastus.openai.azure.com",
            "inline": true
          },
          {
            "name": "Region",
            "value": "Azure eastus",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 14232864,
        "description": "**Errors**\n```\nError                    Status  Requests   Last\nServiceUnavailableError  503           70  14:04\nInternalServerError      500           15  14:04\nTimeout                  408            5  14:04\n```\n**Meanwhile**\n- **gpt-4o** elsewhere\\: none of 183 requests failed.\n- Hit\\: at least 14 keys of 3 teams.\n- Some of them\\: `chatcmpl-7d1f02b9`, `chatcmpl-c55e90a4`",
        "footer": {
          "text": "As of 2026-11-24 14:05 Europe/Berlin\nCounted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.\nCounted again by tollbell verify outage-alerts-34f4333916\nAlert outage-alerts-34f4333916 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Failed requests by minute: 13:50 0 of 34, 13:51 0 of 40, 13:52 0 of 32, 13:53 0 of 28, 13:54 0 of 37, 13:55 0 of 39, 13:56 0 of 30, 13:57 0 of 30, 13:58 0 of 39, 13:59 0 of 36, 14:00 0 of 28, 14:01 29 of 33, 14:02 36 of 40, 14:03 30 of 33, 14:04 24 of 28"
      }
    ]
  } satisfies DiscordMessage,
  "outage-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Minor outage\\: gpt-4o at halden-eastus.openai.azure.com",
        "color": 15246103,
        "description": "**30 of 101 requests failed** at the provider from 14\\:02 to 14\\:05 (30%), mostly `ServiceUnavailableError 503`.",
        "fields": [
          {
            "name": "Failed",
            "value": "30%",
            "inline": true
          },
          {
            "name": "Failing since",
            "value": "14\\:01",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "9b41f0c2",
            "inline": true
          },
          {
            "name": "API base",
            "value": "halden-eastus.openai.azure.com",
            "inline": true
          },
          {
            "name": "Region",
            "value": "Azure eastus",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 15246103,
        "description": "**Errors**\n```\nError                    Status  Requests   Last\nServiceUnavailableError  503           23  14:04\nInternalServerError      500            5  14:04\nTimeout                  408            2  14:04\n```\n**Meanwhile**\n- **gpt-4o** elsewhere\\: none of 183 requests failed.\n- Hit\\: at least 14 keys of 3 teams.\n- Some of them\\: `chatcmpl-7d1f02b9`, `chatcmpl-c55e90a4`",
        "footer": {
          "text": "As of 2026-11-24 14:05 Europe/Berlin\nCounted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.\nCounted again by tollbell verify outage-alerts-40f3513a27\nAlert outage-alerts-40f3513a27 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Failed requests by minute: 13:50 0 of 34, 13:51 0 of 40, 13:52 0 of 32, 13:53 0 of 28, 13:54 0 of 37, 13:55 0 of 39, 13:56 0 of 30, 13:57 0 of 30, 13:58 0 of 39, 13:59 0 of 36, 14:00 0 of 28, 14:01 10 of 33, 14:02 12 of 40, 14:03 10 of 33, 14:04 8 of 28"
      }
    ]
  } satisfies DiscordMessage,
  "outage-alerts 3": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "🚨 Major outage\\: 3 deployments",
        "color": 14232864,
        "description": "**3 deployments began to fail**\\: 136 of 153 requests there (89%), most at **claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com**. All are in AWS eu-central-1."
      },
      {
        "color": 14232864,
        "description": "**What fails**\n```\nWhere              Failed  Share  Since  Mostly\nclaude-sonnet…   59 of 66    89%  14:01  ServiceUnavail…\nclaude-haiku ·…  45 of 51    88%  14:01  ServiceUnavail…\nrerank · AWS e…  32 of 36    89%  14:01  ServiceUnavail…\n```",
        "footer": {
          "text": "As of 2026-11-24 14:05 Europe/Berlin\nCounted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.\nCounted again by tollbell verify outage-alerts-c3b5913a3b\nAlert outage-alerts-c3b5913a3b · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "outage-alerts 4": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Recovered\\: gpt-4o at halden-eastus.openai.azure.com",
        "color": 3108845,
        "description": "Well again after **2 h 57 min**\\: 5,329 requests failed, at the worst 89% of all requests.",
        "fields": [
          {
            "name": "Lasted",
            "value": "2 h 57 min",
            "inline": true
          },
          {
            "name": "From",
            "value": "14\\:01",
            "inline": true
          },
          {
            "name": "To",
            "value": "16\\:58",
            "inline": true
          },
          {
            "name": "Peak",
            "value": "89% at 14\\:25",
            "inline": true
          },
          {
            "name": "Requests hit",
            "value": "5,329 of 6,019",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "9b41f0c2",
            "inline": true
          },
          {
            "name": "API base",
            "value": "halden-eastus.openai.azure.com",
            "inline": true
          },
          {
            "name": "Region",
            "value": "Azure eastus",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 3108845,
        "description": "**Errors**\n```\nError                    Status  Requests   Last\nServiceUnavailableError  503        4,157  16:57\nInternalServerError      500          906  16:57\nTimeout                  408          266  16:57\n```\n-# Over the whole outage\n**Meanwhile**\n- **gpt-4o** elsewhere\\: none of 10,797 requests failed.\n- Hit\\: at least 14 keys of 3 teams.\n- Some of them\\: `chatcmpl-7d1f02b9`, `chatcmpl-c55e90a4`",
        "footer": {
          "text": "As of 2026-11-24 17:03 Europe/Berlin\nCounted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.\nCounted again by tollbell verify outage-alerts-5637220a56\nAlert outage-alerts-5637220a56 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Failed requests in 6 minutes each: 14:01 186 of 210, 14:07 174 of 196, 14:13 183 of 206, 14:19 182 of 206, 14:25 176 of 197, 14:31 187 of 211, 14:37 177 of 200, 14:43 178 of 202, 14:49 187 of 211, 14:55 174 of 197, 15:01 185 of 209, 15:07 182 of 206, 15:13 176 of 199, 15:19 187 of 212, 15:25 178 of 200, 15:31 180 of 203, 15:37 185 of 209, 15:43 173 of 195, 15:49 185 of 208, 15:55 181 of 205, 16:01 174 of 197, 16:07 186 of 210, 16:13 177 of 199, 16:19 179 of 203, 16:25 186 of 211, 16:31 174 of 197, 16:37 186 of 210, 16:43 182 of 205, 16:49 176 of 199, 16:55 93 of 106"
      }
    ]
  } satisfies DiscordMessage,
  "region-outage-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "🚨 Major region outage\\: AWS eu-central-1",
        "color": 14232864,
        "description": "**110 of 129 requests failed** at the provider from 14\\:02 to 14\\:05 (85%), mostly `ServiceUnavailableError 503`. 3 of 3 deployments there fail; everywhere else 0.7% of requests do.",
        "fields": [
          {
            "name": "Failed",
            "value": "85%",
            "inline": true
          },
          {
            "name": "Failing since",
            "value": "14\\:01",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 14232864,
        "description": "**Deployments that fail**\n```\nDeployment     Id        API base\nclaude-sonnet  4f0d0a7c  bedrock-runtime.eu-central-1.a…\nclaude-haiku   4f0d1a7c  bedrock-runtime.eu-central-1.a…\nrerank         4f0d2a7c  bedrock-runtime.eu-central-1.a…\n```\n**Errors**\n```\nError                    Status  Requests   Last\nServiceUnavailableError  503           86  14:04\nInternalServerError      500           19  14:04\nTimeout                  408            5  14:04\n```\n**Meanwhile**\n- Hit\\: at least 14 keys of 3 teams.\n- Some of them\\: `chatcmpl-7d1f02b9`, `chatcmpl-c55e90a4`",
        "footer": {
          "text": "As of 2026-11-24 14:05 Europe/Berlin\nCounted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.\nCounted again by tollbell verify region-outage-alerts-c91c117607\nAlert region-outage-alerts-c91c117607 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Failed requests by minute: 13:50 0 of 47, 13:51 0 of 48, 13:52 0 of 40, 13:53 0 of 41, 13:54 0 of 49, 13:55 0 of 46, 13:56 0 of 38, 13:57 0 of 43, 13:58 0 of 50, 13:59 0 of 44, 14:00 0 of 38, 14:01 38 of 46, 14:02 41 of 48, 14:03 36 of 41, 14:04 33 of 40"
      }
    ]
  } satisfies DiscordMessage,
  "region-outage-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Recovered\\: AWS eu-central-1",
        "color": 3108845,
        "description": "Well again after **2 h 57 min**\\: 6,609 requests failed, at the worst 86% of all requests.",
        "fields": [
          {
            "name": "Lasted",
            "value": "2 h 57 min",
            "inline": true
          },
          {
            "name": "From",
            "value": "14\\:01",
            "inline": true
          },
          {
            "name": "To",
            "value": "16\\:58",
            "inline": true
          },
          {
            "name": "Peak",
            "value": "86% at 15\\:25",
            "inline": true
          },
          {
            "name": "Requests hit",
            "value": "6,609 of 7,791",
            "inline": true
          }
        ],
        "image": {
          "url": "attachment://chart.png"
        }
      },
      {
        "color": 3108845,
        "description": "**Deployments that failed**\n```\nDeployment     Id        API base\nclaude-sonnet  4f0d0a7c  bedrock-runtime.eu-central-1.a…\nclaude-haiku   4f0d1a7c  bedrock-runtime.eu-central-1.a…\nrerank         4f0d2a7c  bedrock-runtime.eu-central-1.a…\n```\n**Errors**\n```\nError                    Status  Requests   Last\nServiceUnavailableError  503        5,155  16:57\nInternalServerError      500        1,123  16:57\nTimeout                  408          331  16:57\n```\n-# Over the whole outage\n**Meanwhile**\n- Hit\\: at least 14 keys of 3 teams.\n- Some of them\\: `chatcmpl-7d1f02b9`, `chatcmpl-c55e90a4`",
        "footer": {
          "text": "As of 2026-11-24 17:03 Europe/Berlin\nCounted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.\nCounted again by tollbell verify region-outage-alerts-61de3cfa59\nAlert region-outage-alerts-61de3cfa59 · tollbell 0.1.0"
        }
      }
    ],
    "attachments": [
      {
        "id": "0",
        "filename": "chart.png",
        "description": "Bar chart, Failed requests in 6 minutes each: 14:01 229 of 271, 14:07 220 of 259, 14:13 223 of 263, 14:19 228 of 267, 14:25 218 of 256, 14:31 227 of 269, 14:37 225 of 265, 14:43 220 of 260, 14:49 230 of 271, 14:55 219 of 259, 15:01 223 of 264, 15:07 228 of 268, 15:13 220 of 258, 15:19 231 of 272, 15:25 226 of 264, 15:31 221 of 259, 15:37 227 of 270, 15:43 218 of 257, 15:49 226 of 265, 15:55 226 of 268, 16:01 217 of 258, 16:07 229 of 271, 16:13 224 of 262, 16:19 218 of 259, 16:25 230 of 270, 16:31 219 of 257, 16:37 227 of 267, 16:43 229 of 270, 16:49 218 of 258, 16:55 113 of 134"
      }
    ]
  } satisfies DiscordMessage,
  "cooldown-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Cooled down\\: gpt-4o at halden-eastus.openai.azure.com",
        "color": 15246103,
        "description": "The router left gpt-4o at halden-eastus.openai.azure.com alone **6 times** in the last 10 min, after 429 (5 times), 503 (once).",
        "fields": [
          {
            "name": "Left alone",
            "value": "6 times",
            "inline": true
          },
          {
            "name": "After",
            "value": "429 (5 times), 503 (once)",
            "inline": true
          },
          {
            "name": "Last",
            "value": "14\\:06",
            "inline": true
          },
          {
            "name": "For up to",
            "value": "60 s",
            "inline": true
          },
          {
            "name": "Deployment",
            "value": "9b41f0c2",
            "inline": true
          },
          {
            "name": "API base",
            "value": "halden-eastus.openai.azure.com",
            "inline": true
          }
        ]
      },
      {
        "color": 15246103,
        "description": "**In the last 10 min**\n- **229 attempts** failed there (429\\: 212, 503\\: 17), those that a retry or a fallback rescued too.\n- Of all models 100 requests went on to another one\\: **96** were answered, 4 were not.",
        "footer": {
          "text": "As of 2026-11-24 14:06 Europe/Berlin\nThe router asks a deployment that failed nothing for a while, and takes others meanwhile.\nAlert cooldown-alerts-045a0e3bab · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "cooldown-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Cooled down\\: 2 deployments",
        "color": 15246103,
        "description": "The router left 2 deployments alone **7 times** in the last 10 min, after 429 (5 times), 503 (once), 408 (once)."
      },
      {
        "color": 15246103,
        "description": "**What was left alone**\n```\nDeployment            Times  After                  Last\ngpt-4o at halden-ea…      6  429 (5 times), 503…   14:06\nazure/gpt-4o-mini-s…      1  408                   14:06\n```",
        "footer": {
          "text": "As of 2026-11-24 14:06 Europe/Berlin\nThe router asks a deployment that failed nothing for a while, and takes others meanwhile.\nAlert cooldown-alerts-c70190232f · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "cooldown-alerts 3": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "In use again\\: gpt-4o at halden-eastus.openai.azure.com",
        "color": 3108845,
        "description": "The router has left nothing alone there for 10 min.",
        "footer": {
          "text": "As of 2026-11-24 14:06 Europe/Berlin\nThe router asks a deployment that failed nothing for a while, and takes others meanwhile.\nAlert cooldown-alerts-78a05e03fe · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "hanging-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Hanging\\: 3 requests to gpt-5 at halden-eastus2.openai.azure.com",
        "color": 15246103,
        "description": "**3 requests** to gpt-5 at halden-eastus2.openai.azure.com were started more than 5 min ago and not reported finished; the oldest **21 min** ago."
      },
      {
        "color": 15246103,
        "description": "**Requests, the oldest first**\n```\nRequest          Age  Started  Key           Team\nhald0c1e-7a…  21 min    13:51  support-bot…  support-bot\nhald1c1e-7a…  15 min    13:57  search-batc…  search\nhald2c1e-7a…   7 min    14:05  research-no…  research\n```",
        "footer": {
          "text": "As of 2026-11-24 14:12 Europe/Berlin\nKnown from events alone: started, and not reported finished. An end whose report was lost looks the same.\nAlert hanging-alerts-d3e1c60f02 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "hanging-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ Hanging\\: 16 requests to 3 deployments",
        "color": 15246103,
        "description": "**16 requests** to 3 deployments were started more than 5 min ago and not reported finished; the oldest **21 min** ago."
      },
      {
        "color": 15246103,
        "description": "**Where they hang**\n```\nDeployment                              Requests  Oldest\nclaude-sonnet at bedrock-runtime.us-e…        12  11 min\ngpt-5 at halden-eastus2.openai.azure.…         3  21 min\ngemini-2.5-pro at europe-west4-aiplat…         1   6 min\n```",
        "footer": {
          "text": "As of 2026-11-24 14:12 Europe/Berlin\nKnown from events alone: started, and not reported finished. An end whose report was lost looks the same.\nAlert hanging-alerts-f7200a9de9 · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "hanging-alerts 3": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "No longer hanging\\: gpt-5 at halden-eastus2.openai.azure.com",
        "color": 3108845,
        "description": "No request there is older than it should be any more\\: all were reported finished, or the process that had them is gone.",
        "footer": {
          "text": "As of 2026-11-24 14:12 Europe/Berlin\nKnown from events alone: started, and not reported finished. An end whose report was lost looks the same.\nAlert hanging-alerts-01a7dde75c · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "reported-alerts 1": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "🚨 The gateway reports\\: 14 database calls failed (OperationalError)",
        "color": 14232864,
        "description": "In the last 10 min **14 database calls failed**, as the gateway itself reports. Requests may be answered all the same; what they cost may be missing from its tables."
      },
      {
        "color": 14232864,
        "description": "**Errors**\n```\nError             Times  Last   Gateways\nOperationalError     14  10:21  litellm-0, litellm-1\n```\n**What they said**\n- **OperationalError** – can't reach database server at db\\:5432",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nAlert reported-alerts-42c79437ab · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "reported-alerts 2": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "⚠️ The gateway reports\\: the spend of 3 requests could not be tracked (gpt-5)",
        "color": 15246103,
        "description": "In the last 10 min **the spend of 3 requests could not be tracked**, as the gateway itself reports. No budget and no report counts what they cost."
      },
      {
        "color": 15246103,
        "description": "**Models**\n```\nModel  Times  Last   Gateways\ngpt-5      3  10:21  litellm-0, litellm-1\n```\n**What they said**\n- **gpt-5** – no price is known of this model",
        "footer": {
          "text": "As of 2026-11-24 10:22 Europe/Berlin\nAlert reported-alerts-f5a8b4cefa · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
  "correction": {
    "allowed_mentions": {
      "parse": []
    },
    "embeds": [
      {
        "title": "Correction – Daily report – Mon 23 Nov 2026",
        "color": 3108845,
        "description": "Rows that were written after this report change it by **\\+$12.40** and **\\+38 requests**."
      },
      {
        "color": 3108845,
        "description": "**Totals of the report**\n```\nFigure      As sent        Now           Change\nRequests     18,202     18,240      +38 (+0.2%)\nSpend     $1,829.70  $1,842.10  +$12.40 (+0.7%)\n```\n**About this correction**\n- It corrects `daily-reports 2026-11-23` of 2026-11-24 00\\:05 Europe/Berlin, which was marked provisional. The gateway wrote the missing rows to its log after that.\n- Its tables may have changed too\\: `tollbell run daily-reports --at 2026-11-24T00:05` sends all of it anew.\n- No second correction of this report follows.",
        "footer": {
          "text": "Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z\nRun daily-reports 2026-11-23 correction · tollbell 0.1.0"
        }
      }
    ]
  } satisfies DiscordMessage,
};
