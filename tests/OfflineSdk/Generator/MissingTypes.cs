using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OfflineSdk.Generator;

/// <summary>
/// Adds an explanation to the compiler's errors about missing types: what the stand-in lacks can be added to the
/// catalogue.
/// </summary>
[Generator]
public sealed class MissingTypes : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Missing =
        new(
            "CATALOGUE2", "The catalogue lacks a type", "{0}", "Catalogue", DiagnosticSeverity.Error,
            isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) =>
                node is UsingDirectiveSyntax { Name: QualifiedNameSyntax }
                    or ObjectCreationExpressionSyntax
                    or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }
                    or MemberAccessExpressionSyntax,
            static (node, _) => Explain(node.Node, node.SemanticModel)).Where(message => message is not null),
        static (output, message) =>
            output.ReportDiagnostic(Diagnostic.Create(Missing, message!.Value.At, message.Value.Text)));

    private static (Location At, string Text)? Explain(SyntaxNode node, SemanticModel model)
    {
        var (name, packages) = node switch
        {
            UsingDirectiveSyntax { Name: { } space } => (space, [PackageOf(space.ToString())]),
            ObjectCreationExpressionSyntax { Type: var type } when PackageOf($"{type}") is { } package =>
                (type, [package]),
            ObjectCreationExpressionSyntax { Type: var type } =>
                (type, node.SyntaxTree.GetCompilationUnitRoot().Usings.Select(used => PackageOf($"{used.Name}"))),
            AssignmentExpressionSyntax { Left: var left, Parent.Parent: { } created } =>
                (left, [PackageOf(model.GetTypeInfo(created).Type)]),
            MemberAccessExpressionSyntax { Name: var member, Expression: var owner } =>
                (member, [PackageOf(model.GetTypeInfo(owner).Type)]),
            _ => ((SyntaxNode)node, Enumerable.Empty<string?>()),
        };
        var files = packages.OfType<string>().Distinct()
            .Select(package => $"ci/catalogue/{package.ToLowerInvariant()}.yaml").ToList();
        return files.Count == 0
            || model.GetSymbolInfo(name) is not { Symbol: null, CandidateReason: CandidateReason.None }
            ? null
            : (
                name.GetLocation(),
                $"The stand-in SDK has no '{name}'. If the Pulumi package has it, describe it in "
                + $"{string.Join(" or ", files)}, as CONTRIBUTING.md shows.");
    }

    private static string? PackageOf(ITypeSymbol? type) =>
        type is null or IErrorTypeSymbol ? null : PackageOf($"{type.ContainingNamespace}");

    private static string? PackageOf(string space) =>
        space.Split('.') is { Length: > 1 } parts
            && parts[0] == "Pulumi"
            && parts[1] is not ("Testing" or "Utilities" or "Serialization")
            ? parts[1]
            : null;
}
