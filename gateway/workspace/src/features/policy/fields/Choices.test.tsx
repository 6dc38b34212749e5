import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Switch } from './Choices';

afterEach(cleanup);

it('holds what holds where the document is silent, and is described by its help', () => {
  const shown = (unset: boolean, value?: boolean) => {
    cleanup();
    render(<Switch shape={{ is: 'switch', unset }} path="awardGrounds" label="授奖理由" value={value} set={vi.fn()} describedBy="help" />);
    return screen.getByRole('checkbox', { name: '授奖理由' }) as HTMLInputElement;
  };
  expect(shown(true).checked).toBe(true);
  expect(shown(true, false).checked).toBe(false);
  expect(shown(false).checked).toBe(false);
  expect(shown(true).getAttribute('aria-describedby')).toBe('help');
});
