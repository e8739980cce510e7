// The second door of ingest, to language models: apart from the first, so that whoever asks none loads nothing of them.

export {
  estimateReading,
  extractByReplies,
  openModelReaders,
  requestsOf,
} from './extractors/model-readers.ts';
