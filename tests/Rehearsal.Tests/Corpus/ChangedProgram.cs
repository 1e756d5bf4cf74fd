using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Pulumi;

namespace Rehearsal.Tests.Corpus;

/// <summary>A real program with a change of its source, compiled in memory.</summary>
internal static class ChangedProgram
{
    // What the SDK adds to a project with implicit usings.
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*Pulumi*.dll")).Append(typeof(Deployment).Assembly.Location).Distinct()
            .Select(file => MetadataReference.CreateFromFile(file)),
    ]);

    /// <summary>Compiles the program of a project with one of its files changed.</summary>
    /// <param name="file">The file, such as <c>sample-eks/Network.cs</c>.</param>
    /// <param name="change">Changes its text.</param>
    /// <returns>The program: its subclass of <see cref="Stack"/>.</returns>
    public static Type Compile(string file, Func<string, string> change)
    {
        var folder = Path.Combine(RealChain.Root, file.Split('/')[0]);
        var changed = Path.Combine(RealChain.Root, file);
        var sources = Sources(folder).Select(path => CSharpSyntaxTree.ParseText(
            Text(path == changed ? change(File.ReadAllText(path)) : File.ReadAllText(path)), Language, path));
        var compilation = CSharpCompilation.Create(
            Path.GetFileName(folder), [CSharpSyntaxTree.ParseText(Usings, Language), .. sources], References.Value,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, $"{file}, changed, does not compile.");

        assembly.Position = 0;
        return new AssemblyLoadContext(file).LoadFromStream(assembly).GetExportedTypes().Single(type => type.IsSubclassOf(typeof(Stack)));
    }

    // The compiler's generators are not at hand: what one generates is written out.
    private static string Text(string source) => System.Text.RegularExpressions.Regex.Replace(
        source, @"\[GeneratedRegex\((?<pattern>.*)\)\]\s+private static partial Regex (?<name>\w+)\(\);", "private static Regex ${name}() => new(${pattern});");

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "app" or "Program.cs"));
}
