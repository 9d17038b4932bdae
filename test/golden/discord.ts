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
            "value": "$161.83 left",
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
          "text": "As of 2026-11-25 09:12 Europe/Berlin\nAlert budget-alerts-4765469982 · tollbell 0.1.0"
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
        "description": "**Budgets, the worst first**\n```\nWhose      Used      Spent     Budget   Left  State\nKey atla…  104%     $52.40     $50.00  $0.00  over\nKey atla…  102%     $51.40     $50.00  $0.00  over\nKey atla…  100%     $50.40     $50.00  $0.00  over\nKey atla…   98%     $49.40     $50.00  $0.60  past 95%\nKey atla…   97%     $48.84     $50.00  $1.16  past 95%\nKey atla…   97%     $48.65     $50.00  $1.35  past 95%\nKey atla…   96%     $48.46     $50.00  $1.54  past 95%\nKey atla…   96%     $48.27     $50.00  $1.73  past 95%\nKey atla…   96%     $48.08     $50.00  $1.92  past 95%\nKey atla…   95%     $47.89     $50.00  $2.11  past 95%\nand 27 m…        $1,221.21  $1,350.00         2 past 95…\n```\n-# Resets at 2026-12-01 00\\:00 in Europe/Berlin, in 5 days.",
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
            "value": "$319.60 left",
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
          "text": "As of 2026-11-25 09:12 Europe/Berlin\nAlert budget-alerts-d0d1492789 · tollbell 0.1.0"
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
          "text": "As of 2026-11-25 09:12 Europe/Berlin\nAlert budget-alerts-078bc11389 · tollbell 0.1.0"
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
