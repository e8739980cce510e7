import { describe, expect, it } from 'vitest';
import { modelSettings } from '../../../../ingest/extractors/llm/settings.ts';

const env = (CHANCERY_LLM_URL: string, more: Record<string, string> = {}) => ({
  ...{ CHANCERY_LLM_URL, CHANCERY_LLM_MODEL: 'small' },
  ...more,
});

describe('the endpoint in the environment', () => {
  it.each([
    ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/chat/completions'],
    ['http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1/chat/completions'],
    ['https://api.example.org/v1/chat/completions', 'https://api.example.org/v1/chat/completions'],
    ['https://x.openai.azure.com/openai/deployments/d?api-version=1', 'https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=1'],
  ])('%s is asked at %s', (given, url) => {
    expect(modelSettings(env(given))).toMatchObject({ url, model: 'small', key: undefined, timeout: 180_000 });
  }); // prettier-ignore

  it('is told without what stands behind its question mark', () => {
    expect(modelSettings(env('https://h.example/v1?sig=abc')).shown).toBe(
      'https://h.example/v1/chat/completions',
    );
  });

  it.each([
    [{}, /CHANCERY_LLM_URL names no endpoint; set it/],
    [{ CHANCERY_LLM_URL: 'http://h/v1' }, /CHANCERY_LLM_MODEL names no model; set it/],
    [env('localhost:11434'), /"localhost:11434" is no http address; write it as/],
    [env('ftp://h/v1'), /is no http address/],
    [env('https://me:secret@h.example/v1'), /put the key into CHANCERY_LLM_KEY/],
    [
      env('http://h/v1', { CHANCERY_LLM_KEY: 'sec ret' }),
      /CHANCERY_LLM_KEY holds signs that no header takes/,
    ],
    [env('http://h/v1', { CHANCERY_LLM_TIMEOUT: 'long' }), /CHANCERY_LLM_TIMEOUT "long" is no whole number/],
  ])('is refused where it is no use: %j', (given, message) => {
    const refusal = (): unknown => modelSettings(given);
    expect(refusal).toThrow(
      expect.objectContaining({ code: 'no-model', message: expect.stringMatching(message) }),
    );
    expect(refusal).not.toThrow(/sec ?ret/);
  });
});
