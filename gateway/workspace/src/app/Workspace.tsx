import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import i18n from 'i18next';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { tenant } from '../api/client';
import { Problem } from '../api/problem';
import { platformRouter, workspaceRouter } from './router';
import { theme } from './theme';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

function newQueries() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // without a line there is an answer still: what was read before
        networkMode: 'always',
        refetchOnReconnect: true,
        // a refusal stays a refusal; only a broken line is worth another try
        retry: (times, error) => error instanceof Problem && error.status === 0 && times < 2,
      },
      // it is said at once that nothing was sent, and nothing goes off later by itself
      mutations: { networkMode: 'always' },
    },
  });
}

export function Workspace() {
  const [queries] = useState(newQueries);
  const [router] = useState(tenant === 'platform' ? platformRouter : workspaceRouter);
  return (
    <ConfigProvider
      theme={theme}
      csp={{ nonce }}
      locale={i18n.language === 'en' ? en : zh}
      button={{ autoInsertSpace: false }}
    >
      <App component={false}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
