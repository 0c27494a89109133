-- migrate:up
create index matvarde_dolda_idx on indikatorer.matvarde (indikator, period)
    where not synlig and status <> 'Saknas';
comment on index indikatorer.matvarde_dolda_idx is
    'Finns det något dolt i den indikatorns år? Röjandekontrollen läser bara de grupper där svaret är ja.';

-- migrate:down
drop index indikatorer.matvarde_dolda_idx;
