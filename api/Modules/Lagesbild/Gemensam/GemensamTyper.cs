namespace Trygghet.Modules.Lagesbild;

/// <summary>Polisens organisationer, eller någon annan (som i samverkansöverenskommelsen).</summary>
public enum Sida
{
    Staden,
    Polisen,
}

public enum Sammanforingsbeslut
{
    TasMed,
    TasInteMed,
}

/// <summary>Var radens problem finns. Tillagd är skriven i den gemensamma lägesbilden, utan ursprung.</summary>
public enum Radslag
{
    SammaIBada,
    BaraStaden,
    BaraPolisen,
    Tillagd,
}

public enum Grundslag
{
    Text,
    Plats,
    Indikatorer,
    Dimension,
}
