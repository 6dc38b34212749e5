-- whether an expert was asked where their kin work (第十八条); whoever is there was, or is asked with the number they still owe
alter table expert add column kin_said boolean not null default true;
