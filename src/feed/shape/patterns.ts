// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** How some texts of a feed are written. */

export const DATE_PATTERN = /^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/u;
export const URL_PATTERN = /^(https?:\/\/[^/?#@\\]+([/?#].*)?|mailto:[^/].*)$/u;
export const NOT_IN_URL_PATTERN = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/u;
export const COLOR_PATTERN = /^#[0-9A-Fa-f]{6}$/u;
