-- migrate:up
alter table indikatorer.import add column period text;
comment on column indikatorer.import.period is 'Perioden som avsändaren angav vid sidan av filen, när formatet inte själv säger den.';

-- migrate:down
alter table indikatorer.import drop column period;
