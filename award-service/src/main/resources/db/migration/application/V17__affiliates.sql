-- organizations in which an interest is one in the applicant (第十八条), closed whatever they say (第二十三条)
alter table application add column affiliates text;
