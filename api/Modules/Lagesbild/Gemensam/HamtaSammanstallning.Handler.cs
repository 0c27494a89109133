using MediatR;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaSammanstallning
{
    internal sealed class Handler(Db db, CurrentUser user, IMediator mediator) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { query.Id, Nycklar = user.Lagesbildsnycklar() };
            var bild =
                await db.SingleOrDefaultAsync<Bildrad>(SelectBild, args, cancellationToken)
                ?? throw LagesbildProblem.Saknas(query.Id);
            if (bild.Typ != Lagesbildstyp.Gemensam)
                throw GemensamProblem.EjGemensam();
            var delbilder = await db.ListAsync<Delbildsrad>(SelectDelbilder, args, cancellationToken);
            var sidor = await mediator.SidorAsync(delbilder.Select(del => del.Part), cancellationToken);
            var problem = await db.ListAsync<Problemrad>(SelectProblem, args, cancellationToken);
            var orsaker = await db.ListAsync<Orsaksrad>(SelectOrsaker, args, cancellationToken);
            var beslut = await db.ListAsync<Beslutsrad>(SelectBeslut, args, cancellationToken);
            var avvisade = await db.LasAvvisningarAsync(user, query.Id, cancellationToken);
            var perProblem = orsaker.ToLookup(orsak => orsak.ProblemId);
            var rader = new Radbyggare(problem, perProblem, beslut, avvisade, sidor).Bygg();
            return new(
                bild.Id,
                bild.Rubrik,
                bild.Omrade,
                bild.Status,
                problem.Count(rad => rad.SammanforingId is null || rad.AndratSedanBeslutet),
                (await new Gemensamkrav(db, user, mediator).SaknasAsync(query.Id, cancellationToken))
                    .Select(fel => fel.Detail)
                    .ToList(),
                delbilder
                    .OrderBy(del => sidor[del.Part])
                    .Select(del => new Delbild(del.Id, del.Rubrik, del.Part, sidor[del.Part], del.Status, del.Delad))
                    .ToList(),
                rader,
                avvisade,
                bild.Version
            );
        }
    }

    /// <summary>Rows: what waits, paired where it is alike; then what is decided; then what was written jointly.</summary>
    private sealed class Radbyggare(
        IReadOnlyList<Problemrad> problem,
        ILookup<Guid, Orsaksrad> orsaker,
        IReadOnlyList<Beslutsrad> beslut,
        IReadOnlyList<Avvisning.Response> avvisade,
        IReadOnlyDictionary<string, Sida> sidor
    )
    {
        public IReadOnlyList<Rad> Bygg() => [.. Vantande(), .. beslut.Select(Beslutad)];

        private IEnumerable<Rad> Vantande()
        {
            var vantar = problem.Where(rad => rad.SammanforingId is null).ToList();
            var (stadens, polisens) = (Pa(vantar, Sida.Staden), Pa(vantar, Sida.Polisen));
            var nej = avvisade.Select(par => (par.Staden.Id, par.Polisen.Id)).ToHashSet();
            var par = Matchning.Para(stadens, polisens, rad => rad.Underlag(), (s, p) => nej.Contains((s.Id, p.Id)));
            var parade = par.SelectMany(p => new[] { p.Stadens.Id, p.Polisens.Id }).ToHashSet();
            return
            [
                .. par.Select(p => Ny(Radslag.SammaIBada, [p.Stadens], [p.Polisens], p.Forslag)),
                .. stadens
                    .Where(rad => !parade.Contains(rad.Id))
                    .Select(rad => Ny(Radslag.BaraStaden, [rad], [], null)),
                .. polisens
                    .Where(rad => !parade.Contains(rad.Id))
                    .Select(rad => Ny(Radslag.BaraPolisen, [], [rad], null)),
            ];
        }

        private Rad Beslutad(Beslutsrad rad)
        {
            var delar = problem.Where(del => rad.Id is not null && del.SammanforingId == rad.Id).ToList();
            return new(
                Slag(rad.Sidor),
                Pa(delar, Sida.Staden).Select(ToProblem).ToList(),
                Pa(delar, Sida.Polisen).Select(ToProblem).ToList(),
                null,
                rad.Id is { } id
                    ? new(id, rad.Beslut!.Value, rad.Skal, rad.BeslutadAv!, rad.CreatedAt!.Value, rad.Version!.Value)
                    : null,
                rad.ProblemId is { } gemensamt
                    ? new(gemensamt, rad.Rubrik!, rad.Vad!, rad.Var!, rad.AntalOrsaker)
                    : null
            );
        }

        private Rad Ny(Radslag slag, Problemrad[] stadens, Problemrad[] polisens, Matchning.Forslag? forslag) =>
            new(slag, stadens.Select(ToProblem).ToList(), polisens.Select(ToProblem).ToList(), forslag, null, null);

        private List<Problemrad> Pa(IEnumerable<Problemrad> rader, Sida sida) =>
            rader.Where(rad => sidor[rad.Part] == sida).ToList();

        private Problem ToProblem(Problemrad rad) =>
            new(
                rad.Id,
                rad.LagesbildId,
                rad.Part,
                rad.Rubrik,
                rad.Vad,
                rad.Var,
                rad.Nar,
                rad.VilkaDrabbas,
                rad.VilkaOrsakar,
                rad.HurUtfors,
                rad.SedanNar,
                rad.Trend,
                rad.Dimension,
                rad.Indikatorer,
                rad.AndratSedanBeslutet,
                rad.AntalFaktorer,
                rad.AntalSteg,
                rad.AntalHypoteser,
                orsaker[rad.Id]
                    .Select(orsak => new Orsak(orsak.Id, orsak.Lopnummer, orsak.Text, orsak.Overtagen))
                    .ToList()
            );

        private static Radslag Slag(string[] sidor) =>
            sidor switch
            {
                [] => Radslag.Tillagd,
                ["Staden"] => Radslag.BaraStaden,
                ["Polisen"] => Radslag.BaraPolisen,
                _ => Radslag.SammaIBada,
            };
    }
}
