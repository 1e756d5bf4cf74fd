using Catalogues;
using Rehearsal.Chain;

namespace Rehearsal.Cloud;

/// <summary>The catalogue of this repository, read once, when it is first asked for.</summary>
public static class ResourceCatalogue
{
    private static readonly Lazy<Catalogue> Loaded = new(Load);

    /// <summary>What is known about resource types.</summary>
    /// <exception cref="RehearsalException">A file of the catalogue has errors.</exception>
    public static Catalogue Current => Loaded.Value;

    private static Catalogue Load()
    {
        try
        {
            return Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "catalogue"));
        }
        catch (CatalogueException error)
        {
            throw new RehearsalException(error.Message);
        }
    }
}
