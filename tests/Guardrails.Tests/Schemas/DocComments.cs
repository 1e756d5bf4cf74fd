using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Guardrails.Tests.Schemas;

/// <summary>The doc comments of an assembly, from the XML file that the compiler writes next to it.</summary>
internal sealed partial class DocComments(Assembly assembly)
{
    private readonly Dictionary<string, XElement> _members =
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    public string Summary(Type type) => Summary($"T:{type.FullName}");

    public string Summary(PropertyInfo property) => Summary($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private string Summary(string member) =>
        _members.TryGetValue(member, out var found) && found.Element("summary") is { } summary
        ? Space().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim()
        : throw new KeyNotFoundException($"{member} has no doc comment for its description in the schema");

    // A reference to a property becomes the name of its setting.
    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => Setting(((string)see.Attribute("cref")!).Split('.')[^1]),
        XElement element => element.Value,
        _ => "",
    };

    private static string Setting(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
