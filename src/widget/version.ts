/** The version of samspill as it stands in `package.json`, from where `npm run generate` writes this file. */
export const VERSION = '0.5.0';
