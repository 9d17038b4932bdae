/** The version as messages print it; a test holds it to `package.json`. */
export const version = '0.1.0';
