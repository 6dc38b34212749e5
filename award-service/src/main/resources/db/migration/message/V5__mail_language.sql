alter table mail_choice
  add language text not null default 'zh-CN' check (language in ('zh-CN', 'en'));
