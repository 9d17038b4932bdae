/** What Discord takes: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const max = {
  title: 256,
  description: 4_096,
  fields: 10,
  fieldName: 100,
  fieldValue: 300,
  /** All that is read of one sentence. */
  sentence: 1_200,
  footer: 900,
  /** Over all embeds of a message; Discord refuses the 6001st. */
  total: 5_900,
  notes: 20,
  points: 31,
  /** One for each embed. */
  pictures: 2,
  /** https://discord.com/developers/docs/resources/message#attachment-object */
  pictureDescription: 1_000,
  /** A wider line wraps in an embed on a desktop. */
  codeWidth: 56,
} as const;
