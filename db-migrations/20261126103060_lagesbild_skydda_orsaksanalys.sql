-- migrate:up
create trigger faktor_i_faststalld_lagesbild_ar_oforanderlig before insert or update or delete on lagesbild.faktor
    for each row execute function lagesbild.skydda_del();
create trigger handelsekedja_i_faststalld_lagesbild_ar_oforanderlig before insert or update or delete on lagesbild.handelsekedja
    for each row execute function lagesbild.skydda_del();
create trigger hypotes_i_faststalld_lagesbild_ar_oforanderlig before insert or update or delete on lagesbild.hypotes
    for each row execute function lagesbild.skydda_del();
create trigger underlag_i_faststalld_lagesbild_ar_oforanderligt before insert or update or delete on lagesbild.hypotesunderlag
    for each row execute function lagesbild.skydda_del();

-- migrate:down
drop trigger underlag_i_faststalld_lagesbild_ar_oforanderligt on lagesbild.hypotesunderlag;
drop trigger hypotes_i_faststalld_lagesbild_ar_oforanderlig on lagesbild.hypotes;
drop trigger handelsekedja_i_faststalld_lagesbild_ar_oforanderlig on lagesbild.handelsekedja;
drop trigger faktor_i_faststalld_lagesbild_ar_oforanderlig on lagesbild.faktor;
