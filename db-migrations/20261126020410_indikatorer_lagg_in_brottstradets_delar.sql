-- migrate:up
-- Brå's own tree. The lines that begin with "därav" (level 4) and the kinds of fraud overlap or leave something out.
insert into indikatorer.indikatordel (hel, slag, del)
select hel, slag, string_to_table(delar, ' ')
  from (values
    ('BRA-13192', 'Del', 'BRA-13193 BRA-13231'),
    ('BRA-13193', 'Del', 'BRA-13194 BRA-13206 BRA-13217 BRA-13222 BRA-13273'),
    ('BRA-13231', 'Del', 'BRA-13232 BRA-13236 BRA-13237 BRA-13238 BRA-13242 BRA-13246 BRA-13247 BRA-13276 BRA-13292'),
    ('BRA-13194', 'Del', 'BRA-13195 BRA-13199 BRA-13688 BRA-13678 BRA-13689'),
    ('BRA-13206', 'Del', 'BRA-13207 BRA-13211 BRA-13214 BRA-13215 BRA-13216'),
    ('BRA-13217', 'Del', 'BRA-13218 BRA-13220 BRA-13221'),
    ('BRA-13222', 'Del', 'BRA-13223 BRA-13224 BRA-13226'),
    ('BRA-13195', 'Darav', 'BRA-13197'),
    ('BRA-13207', 'Darav', 'BRA-13258 BRA-13260 BRA-13551 BRA-13264 BRA-13268 BRA-13550'),
    ('BRA-SOCIAL', 'Darav', 'BRA-BEFOGENHET BRA-ROMANS BRA-INVESTERING'),
    ('BRA-13211', 'Darav', 'BRA-SOCIAL BRA-FAKTURA BRA-IDENTITET BRA-ANNONS BRA-KORT'),
    ('BRA-BEFOGENHET', 'Darav', 'BRA-0950'),
    ('BRA-PENNINGTVATT', 'Darav', 'BRA-PENNINGTVATT-34')
  ) as rad (hel, slag, delar);

-- migrate:down
delete from indikatorer.indikatordel;
