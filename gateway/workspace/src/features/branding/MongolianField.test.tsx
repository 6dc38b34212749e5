import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form } from 'antd';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../app/texts';
import { MongolianField } from './MongolianField';
import { type Branding, present } from './reads';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

/** As the service tells it of a region that has set nothing. */
const untouched = { version: 0, main: null, accent: null, mongolianName: null, signOff: null } as unknown as Branding;

describe('the Mongolian name', () => {
  it('begins empty where none was typed', () => {
    render(
      <Form initialValues={present(untouched)}>
        <MongolianField />
      </Form>,
    );
    expect(screen.getByLabelText<HTMLInputElement>('Mongolian name').value).toBe('');
  });

  it('takes the narrow space that no keyboard has', async () => {
    render(
      <Form initialValues={{ mongolianName: 'ᠰᠢ' }}>
        <MongolianField />
      </Form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Insert narrow no-break space' }));
    expect(screen.getByLabelText<HTMLInputElement>('Mongolian name').value).toBe('ᠰᠢ\u202f');
  });
});
