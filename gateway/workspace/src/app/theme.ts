import type { ConfigProviderProps } from 'antd';

/** The public site's paper, ink and red, dark enough everywhere to be read (4.5:1 and more). */
export const theme: ConfigProviderProps['theme'] = {
  token: {
    colorPrimary: '#8e1b1b',
    colorLink: '#8e1b1b',
    colorError: '#a3161b',
    colorErrorText: '#a3161b',
    colorSuccess: '#1f6b3d',
    colorWarning: '#8a4b00',
    // what is derived from colours so dark is too dark to be written on
    colorErrorBg: '#fbeeee',
    colorErrorBorder: '#e0a9ab',
    colorSuccessBg: '#eef5f0',
    colorSuccessBorder: '#9cc3ac',
    colorWarningBg: '#fdf4e6',
    colorWarningBorder: '#e0bf8f',
    colorText: '#221c18',
    colorTextSecondary: '#655a51',
    colorTextDescription: '#655a51',
    colorTextPlaceholder: '#6f655c',
    colorBorder: '#8d8177',
    colorBgLayout: '#fbf8f3',
    borderRadius: 3,
    fontSize: 16,
    fontFamily: "system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif",
    controlHeight: 40,
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  components: { Form: { labelColor: '#221c18' } },
};
