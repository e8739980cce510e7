// What an example of the prompt is: an article of our own with the reply that is right.

import type { Reply } from '../reply-shape.ts';

export interface Example {
  readonly language: string;
  readonly published: string;
  readonly text: string;
  readonly reply: Reply;
}
