import { describe, expect, test } from 'vitest';
import { boilerplateRuleOf, LINE_RULES } from './line-rules.ts';

describe.each(LINE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('is met by %j', (line) => {
    const found = boilerplateRuleOf(line);
    expect(found?.effect).toBe(rule.effect);
  });
  test.each(rule.counterexamples.length > 0 ? rule.counterexamples : ['Chiều 22/2, Đoàn công tác làm việc với huyện.'])(
    'is not met by %j',
    (line) => expect(boilerplateRuleOf(line)?.id).not.toBe(rule.id),
  );
});
