/** A number as Python writes it in a sentence, as LiteLLM's are: `0.5`, `2.0`, `1e-05`. */

export function pythonFloat(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e16 || (size > 0 && size < 1e-4)) {
    return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
