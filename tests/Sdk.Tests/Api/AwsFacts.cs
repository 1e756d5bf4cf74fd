using System.Text;
using System.Text.RegularExpressions;

namespace Sdk.Tests.Api;

/// <summary>Converts the facts about Pulumi.Aws, which come from declarations in another language, to C#.</summary>
internal static partial class AwsFacts
{
    public static string Convert(string text)
    {
        var converted = new StringBuilder();
        var blocks = text.ReplaceLineEndings("\n").Replace("Pulumi.Aws..", "Pulumi.Aws.", StringComparison.Ordinal)
            .Replace(".Cloudwatch", ".CloudWatch", StringComparison.Ordinal).Split("\n\n")
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(block => block.Length > 0)
            .ToList();
        var required = blocks.ToDictionary(
            block => Name(block).Name,
            block => block.Any(line => line.Contains(" required]", StringComparison.Ordinal)));
        foreach (var block in blocks)
        {
            var (name, tag) = Name(block);
            converted.AppendLine(tag switch
            {
                _ when tag.StartsWith("invoke ", StringComparison.Ordinal) => Invoke(name, required),
                "" when name.Contains(".Outputs.", StringComparison.Ordinal) => $"sealed class {name}  [OutputType]",
                "" => $"sealed class {name} : Pulumi.ResourceArgs\n  ctor()",
                "aws" => Resource(name, "pulumi:providers:aws", "ProviderResource", required),
                _ => Resource(name, tag, "CustomResource", required),
            });
            foreach (var line in block.Skip(1))
                converted.AppendLine(MemberOf(name, tag, Member().Match(line)));

            converted.AppendLine();
        }

        return converted.ToString();
    }

    private static (string Name, string Tag) Name(string[] block)
    {
        var match = Header().Match(block[0]);
        return (
            match.Groups[1].Value.Replace("OutputArgs", "InvokeArgs", StringComparison.Ordinal), match.Groups[2].Value);
    }

    private static string Resource(string name, string token, string type, Dictionary<string, bool> required)
        => $"class {name} : Pulumi.{type}  [AwsResourceType(\"{token}\")]\n"
            + $"  ctor(string name, {name}Args{(required[$"{name}Args"] ? " args" : "? args = null")}, "
            + "Pulumi.CustomResourceOptions? options = null)";

    private static string Invoke(string name, Dictionary<string, bool> required)
    {
        if (name.EndsWith("Result", StringComparison.Ordinal))
            return $"sealed class {name}  [OutputType]";

        var declaration = $"sealed class {name} : Pulumi.InvokeArgs\n  ctor()";
        if (name.EndsWith("InvokeArgs", StringComparison.Ordinal))
            return declaration;

        var function = name[..^"Args".Length];
        var optional = required[name] ? "" : "? args = null";
        string Args(string kind) => $"{function}{kind}{(optional == "" ? " args" : optional)}";
        return $"""
            static class {function}
              static Task<{function}Result> InvokeAsync({Args("Args")}, Pulumi.InvokeOptions? options = null)
              static Pulumi.Output<{function}Result> Invoke({Args("InvokeArgs")}, Pulumi.InvokeOptions? options = null)
              static Pulumi.Output<{function}Result> Invoke({function}InvokeArgs args, Pulumi.InvokeOutputOptions options)

            {declaration}
            """;
    }

    private static string MemberOf(string owner, string tag, Match member)
    {
        var (type, name, wire) = (member.Groups[1].Value, member.Groups[2].Value, member.Groups[3].Value);
        var module = owner.Split(".Inputs.")[0].Split(".Outputs.")[0];
        if (module == owner)
            module = owner[..owner.LastIndexOf('.')];

        // In C#, a member cannot have the name of its class.
        if (owner.EndsWith($".{name}", StringComparison.Ordinal)
            || owner.EndsWith($".{name}Args", StringComparison.Ordinal))
            name += "Document";

        type = Core().Replace(type, "Pulumi.$1");
        type = Relative().Replace(type, $"{module}.$1.");
        var isOutput = tag != "" && !tag.StartsWith("invoke ", StringComparison.Ordinal);
        if (isOutput)
            return $"  {Optional(type)} {name} {{ get; }}  [Output(\"{wire}\")]";

        if (owner.Contains(".Outputs.", StringComparison.Ordinal) || owner.EndsWith("Result", StringComparison.Ordinal))
            return $"  field {Optional(type)} {name}";

        if (tag != "" && !owner.EndsWith("InvokeArgs", StringComparison.Ordinal))
            type = Plain().Replace(
                type.StartsWith("Immutable", StringComparison.Ordinal) ? type.TrimEnd('?') : type,
                match => match.Groups[1].Value == "Array" ? "List<" : "Dictionary<");

        var flag = member.Groups[4].Success || IsJson(owner, type) ? ", true" : "";
        return $"  {type} {name} {{ get; set; }}  [Input(\"{wire}\"{flag})]";
    }

    // Inputs of a provider are sent as JSON, except for strings.
    private static bool IsJson(string owner, string type)
        => owner == "Pulumi.Aws.ProviderArgs" && type != "Pulumi.Input<string>?";

    // A missing array is a default ImmutableArray, not null.
    private static string Optional(string type)
        => type.StartsWith("ImmutableArray", StringComparison.Ordinal)
            ? type.TrimEnd('?')
            : type.Replace(">?>", ">>", StringComparison.Ordinal);

    [GeneratedRegex(@"^class ([\w.]+)(?:  \[(.*)\])?$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^  (.+) (\w+)  \[""([^""]+)""( required)?\]")]
    private static partial Regex Member();

    [GeneratedRegex(@"\b(Input|InputList|InputMap|Output)(?=<)")]
    private static partial Regex Core();

    [GeneratedRegex(@"(?<![\w.])(Inputs|Outputs)\.")]
    private static partial Regex Relative();

    [GeneratedRegex(@"^Immutable(Array|Dictionary)<")]
    private static partial Regex Plain();
}
