/** A feed as its keeper's file, for the editor and the command. */
export * from './edited-value.js';
export {
  bytesWith,
  newFeedFile,
  openFeedFile,
  textWith,
  type FeedFile,
  type UnreadableFile,
} from './feed-file.js';
