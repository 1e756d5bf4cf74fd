using System.Collections.Immutable;
using System.Text;
using Catalogues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OfflineSdk.Generator;

/// <summary>Generates the classes of the stand-in's packages from the files of <c>ci/catalogue</c>.</summary>
[Generator]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor BrokenCatalogue =
        new(
            "CATALOGUE1", "The catalogue has an error", "{0}", "Catalogue", DiagnosticSeverity.Error,
            isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var hasFiles = context.AdditionalTextsProvider.Collect().Select((files, _) => files.Length > 0);
        context.RegisterSourceOutput(hasFiles, (output, isStandIn) =>
        {
            if (isStandIn)
                output.AddSource("Tuples.g.cs", SourceText.From(CoreWriter.Tuples(), Encoding.UTF8));
        });

        var files = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select((file, cancellation) => (File: file.Path, Text: file.GetText(cancellation)?.ToString() ?? ""))
            .Collect();

        // The texts are compared by value, so a change to one file regenerates one package. In a program, there are no
        // files and the YAML reader is not loaded.
        var generated = files.SelectMany((texts, _) => texts.IsEmpty ? [] : Generate(texts));
        context.RegisterSourceOutput(generated, (output, one) =>
        {
            if (one.Error is not null)
                output.ReportDiagnostic(Diagnostic.Create(BrokenCatalogue, LocationOf(one.Error), one.Error.Message));
            else
                output.AddSource($"{one.Package}.g.cs", SourceText.From(one.Source, Encoding.UTF8));
        });
    }

    private static IEnumerable<(string Package, string Source, CatalogueError? Error)> Generate(
        ImmutableArray<(string File, string Text)> texts)
    {
        try
        {
            var catalogue = Catalogue.Read(texts);
            return [
                .. catalogue.Packages.Select(package =>
                    (package.Name, new PackageWriter(catalogue, package).Write(), default(CatalogueError)))];
        }
        catch (CatalogueException broken)
        {
            return [.. broken.Errors.Select(error => ("", "", (CatalogueError?)error))];
        }
    }

    private static Location LocationOf(CatalogueError error)
    {
        var position = new LinePosition(error.Line - 1, 0);
        return Location.Create(error.File, default, new(position, position));
    }
}
