-- a dossier that was sealed anew by a correction names it
alter table sealed_dossier add column correction_id uuid;
