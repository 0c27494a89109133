-- migrate:up
create function atgardsplan.forsenad(status text, slutdatum date, idag date) returns boolean
language sql immutable parallel safe
return slutdatum < idag and status not in ('Genomford', 'Avbruten');
comment on function atgardsplan.forsenad is
    'Slutdagen har passerat och åtgärden är varken genomförd eller avbruten (AP4). På slutdagen är den i tid.';

-- migrate:down
drop function atgardsplan.forsenad;
