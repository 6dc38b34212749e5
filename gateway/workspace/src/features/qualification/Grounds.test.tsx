import { fireEvent, render, screen } from '@testing-library/react';
import { Form } from 'antd';
import { expect, it } from 'vitest';
import { Marked } from '../../ui/CommandForm';
import { Grounds } from './Grounds';

it('asks for a condition until the dossier itself is what falls short', async () => {
  render(
    <Form initialValues={{ passed: false }} requiredMark={(name, { required }) => <Marked name={name} required={required} />}>
      <Form.Item name="passed" hidden>
        <input />
      </Form.Item>
      <Grounds findings={[]} />
    </Form>,
  );
  const label = () => screen.getByText('不符合的条件').closest('label')!.textContent;
  expect(label()).not.toContain('选填');
  fireEvent.click(screen.getByRole('checkbox'));
  await expect.poll(label).toContain('选填');
});
