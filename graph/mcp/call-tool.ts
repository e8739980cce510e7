// One call of a tool: arguments checked, the graph of the day, the answer or why there is none.

import type { CallToolResult } from '@modelcontextprotocol/server';
import * as v from 'valibot';
import { ChanceryError, type Day } from '../model/index.ts';
import type { Services, Tool } from './tool.ts';

/** Services over today's graph or, with a day, over that day's. */
export type ServicesFor = (day: Day | undefined, signal: AbortSignal) => Promise<Services>;

/**
 * Calls a tool. What cannot be answered is an error *in* the result, with a stable code and what to do, so that the
 * model can mend its call; `onDefect` is told of what is a fault of ours.
 */
export async function callTool(
  tool: Tool,
  given: unknown,
  servicesFor: ServicesFor,
  signal: AbortSignal,
  onDefect: (error: unknown) => void,
): Promise<CallToolResult> {
  const checked = v.safeParse(tool.input, given ?? {}, { abortEarly: true });
  if (!checked.success) return failed('bad-argument', faultOf(tool, checked.issues[0]));
  const { as_of: day } = checked.output as { readonly as_of?: Day };
  try {
    const answer = await tool.run(checked.output, await servicesFor(day, signal));
    const text = JSON.stringify(answer);
    return { content: [{ type: 'text', text }], structuredContent: answer as Record<string, unknown> };
  } catch (error) {
    if (error instanceof ChanceryError) {
      const { code, message, hints } = error;
      return failed(code === 'wrong-use' ? 'bad-argument' : code, message, hints);
    }
    onDefect(error);
    return failed('internal', 'the server could not answer; what went wrong stands on its standard error');
  }
}

function faultOf({ input, name }: Tool, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'the arguments';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = 'entries' in input ? Object.keys(input.entries as object).join(', ') : '';
    return `"${path}" is no argument of "${name}"; it takes ${known}`;
  }
  return `"${path}" cannot be ${issue.received}: ${issue.message}`;
}

function failed(code: string, message: string, hints: readonly string[] = []): CallToolResult {
  const text = JSON.stringify({ code, message, ...(hints.length > 0 && { hints }) });
  return { content: [{ type: 'text', text }], isError: true };
}
