/** What errors of one cause have in common: their words without ids, numbers, addresses and quotations. Pure. */

const lengthMax = 120;

/** The same for errors that differ in nothing but what identifies a request. Holds no quoted text. */
export function errorSignature(message: string): string {
  const [line = ''] = message.trim().split(/[\r\n]/);
  return line
    .toLowerCase()
    .replace(/\bhttps?:\/\/\S+/g, '<url>')
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|\{.*\}/g, '<text>')
    .replace(/\b[\w.+-]+@[\w-]+\.[\w.-]+/g, '<address>')
    .replace(/\b[\w/+-]*\d[\w/+:.-]*/g, '<n>')
    .replace(/(?:<n>[\s,]*){2,}/g, '<n> ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, lengthMax)
    .toWellFormed();
}
