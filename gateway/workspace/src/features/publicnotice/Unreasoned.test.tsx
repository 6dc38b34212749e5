import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Unreasoned } from './Unreasoned';

afterEach(cleanup);

function seen(...names: string[]) {
  render(<Unreasoned names={names} />);
  return document.querySelector('.warning');
}

it('names whoever would be published without a reason', () => {
  expect(seen('示例一厂', '示例二厂')).not.toBeNull();
  expect(screen.getByText(/2 个没有授奖理由：示例一厂、示例二厂/)).toBeTruthy();
});

it('says nothing where everybody has one', () => {
  expect(seen()).toBeNull();
});
