using Catalogues;

namespace Sdk.Tests.Catalogue;

public sealed class CatalogueErrorTests
{
    private const string Package = """
        name: test
        version: 1.0.0
        resources:
          test:index:Thing:
            inputProperties:
              name: { type: string, willReplaceOnChanges: true }
              size: { $ref: "#/types/test:index:Size" }
            requiredInputs: [name]
            properties:
              arn: { type: string }
            required: [arn]
            x-id: '{name}'
            x-outputs:
              arn: 'arn:{partition}:test:{region}:{account}:{name}'
            x-permissions:
              resource: '{arn}'
              create: [test:CreateThing]
          test:index:Group:
            isComponent: true
            inputProperties:
              count: { type: integer }
            x-children:
              - type: test:index:Thing
                name: '{resource}-thing'
                as: thing
                inputs: { name: '{concat(count)}' }
        types:
          test:index:Size:
            properties:
              width: { type: integer }
        """;

    [Test]
    public void A_package_without_errors_is_read()
        => Assert.That(Read(Package).Resource("test:index:Thing")!.ReplacedBy, Is.EqualTo(new[] { "name" }));

    [TestCase(
        "type: string, willReplace", "type: string, replaces: true, willReplace", 6,
        "unknown key 'replaces' in property 'name'; allowed: type, ")]
    [TestCase("requiredInputs:", "requires:", 8, "unknown key 'requires' in resource 'test:index:Thing'")]
    [TestCase(
        "types/test:index:Size", "types/test:index:Width", 7,
        "type 'test:index:Width' is not defined; it belongs under 'types' in ci/catalogue/test.yaml")]
    [TestCase(
        "type: string, willReplace", "type: text, willReplace", 6,
        "property 'name' has type 'text'; allowed: string, boolean, integer, number")]
    [TestCase("requiredInputs: [name]", "requiredInputs: [title]", 5, "'test:index:Thing' has no input 'title'")]
    [TestCase("required: [arn]", "required: [urn]", 5, "'test:index:Thing' has no output 'urn'")]
    [TestCase(
        "x-id: '{name}'", "x-id: '{title}'", 12, "template refers to 'title', which is not an input, output or label")]
    [TestCase(
        "x-id: '{name}'", "x-id: '{size.height}'", 12,
        "template refers to 'size.height', but 'height' does not exist; known: width")]
    [TestCase("x-id: '{name}'", "x-id: '{name'", 12, "template '{name': missing '}'")]
    [TestCase("x-id: '{name}'", "x-id: '{guess(name)}'", 12, "template calls unknown function 'guess'; known: digits")]
    [TestCase("x-id: '{name}'", "x-id: '{host()}'", 12, "template calls 'host' with 0 arguments; allowed: 1")]
    [TestCase("arn: 'arn", "urn: 'arn", 14, "'test:index:Thing' has no output 'urn'")]
    [TestCase(
        "create: [", "onlyWhen: { test:Other: never }\n      create: [", 16,
        "action 'test:Other' is in none of create, read, update, delete")]
    [TestCase("- type: test:index:Thing", "- type: test:index:Other", 23, "type 'test:index:Other' is not defined")]
    [TestCase("inputs: { name:", "inputs: { title:", 26, "'test:index:Thing' has no input 'title'")]
    [TestCase("as: thing", "parent: thing", 23, "parent 'thing' is not the label ('as') of an earlier child")]
    [TestCase("version: 1.0.0\n", "", 1, "missing key 'version' in a package")]
    [TestCase("isComponent: true", "isComponent: perhaps", 19, "isComponent is 'perhaps'; allowed: true, false")]
    [TestCase("isComponent: true", "isComponent: true\n    isComponent: true", 20, "Duplicate key isComponent")]
    public void An_error_states_its_file_and_line(string good, string bad, int line, string message)
    {
        var broken = Package.Replace(good, bad, StringComparison.Ordinal);
        Assert.That(broken, Is.Not.EqualTo(Package));
        var error = Assert.Throws<CatalogueException>(() => Read(broken))!.Errors[0];
        Assert.That(error.ToString(), Does.StartWith($"test.yaml, line {line}: {message}"));
    }

    [Test]
    public void All_errors_are_reported_at_once()
    {
        var broken = Package.Replace("x-id: '{name}'", "x-id: '{title}'", StringComparison.Ordinal)
            .Replace("required: [arn]", "required: [urn]", StringComparison.Ordinal);
        Assert.That(Assert.Throws<CatalogueException>(() => Read(broken))!.Errors, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_folder_without_files_is_an_error()
        => Assert.That(
            () => Catalogues.Catalogue.Load("nowhere"),
            Throws.TypeOf<CatalogueException>().With.Message.Contains("nowhere").And.Message.Contains("*.yaml"));

    private static Catalogues.Catalogue Read(string text) => Catalogues.Catalogue.Read([("test.yaml", text)]);
}
