using Catalogues;
using Rehearsal.Cloud;

namespace Sdk.Tests.Catalogue;

public sealed class TemplateTests
{
    private static readonly ImmutableDictionary<string, object> Nothing = ImmutableDictionary<string, object>.Empty;

    [Test]
    public void Every_function_that_a_template_can_call_is_implemented()
        => Assert.That(FunctionLibrary.Names, Is.EquivalentTo(TemplateFunctions.Arguments.Keys));

    [TestCase("a-{text}-b", "a-word-b")]
    [TestCase("{{text}", "{text}")]
    [TestCase("{missing}", null)]
    [TestCase("a{missing}b", "ab")]
    [TestCase("{missing ?? text}", "word")]
    [TestCase("{missing ?? \"other\"}", "other")]
    [TestCase("{number}", 7d)]
    [TestCase("{number} {flag}", "7 true")]
    [TestCase("{flag}", true)]
    [TestCase("{unset}", "filled in")]
    [TestCase("{map.a}", "1")]
    [TestCase("{map.b}", null)]
    [TestCase("{region} {account} {partition}", "eu-west-1 123456789012 aws")]
    [TestCase("{resource}", "thing")]
    [TestCase("{equal(text, \"word\")}", true)]
    [TestCase("{if(flag, \"yes\", \"no\")}", "yes")]
    [TestCase("{if(missing, \"yes\", \"no\")}", "no")]
    [TestCase("{either(missing, flag)}", true)]
    [TestCase("{both(missing, flag)}", false)]
    [TestCase("{host(\"https://gitlab.com/group\")}", "gitlab.com")]
    [TestCase("{untagged(\"host:5000/image:tag\")}", "host:5000/image")]
    [TestCase("{untagged(\"host:5000/image\")}", "host:5000/image")]
    [TestCase("{repository(\"host/a/b:tag\")}", "a/b")]
    [TestCase("{last(\"arn:aws:iam::1:role/path/name\")}", "name")]
    [TestCase("{unknown}", "unknown")]
    [TestCase("a{unknown}b", "unknown")]
    [TestCase("{unknown ?? text}", "unknown")]
    [TestCase("{hash(unknown, 8)}", "unknown")]
    [TestCase("{if(unknown, \"yes\", \"no\")}", "unknown")]
    public void A_template_evaluates_to_the_value(string template, object? expected)
    {
        var value = Make(template).Outputs.GetValueOrDefault("result");
        Assert.That(value is Unknown ? "unknown" : value, Is.EqualTo(expected));
    }

    [Test]
    public void A_map_whose_entries_are_all_absent_is_absent()
        => Assert.That(
            Make("{ a: '{missing}', b: { c: '{missing}' } }", isText: false).Outputs.ContainsKey("result"), Is.False);

    [Test]
    public void A_spread_map_overrides_earlier_entries()
        => Assert.That(Make("{ a: first, ...: ['{map}', '{missing}'], c: '{text}' }", isText: false).Outputs["result"],
            Is.EquivalentTo(new Dictionary<string, object> { ["a"] = "1", ["c"] = "word" }));

    [Test]
    public void Identifiers_are_the_same_every_time_and_differ_by_name()
    {
        var first = Make("{digits(17)}").Outputs["result"];
        Assert.Multiple(() =>
        {
            Assert.That(Make("{digits(17)}").Outputs["result"], Is.EqualTo(first));
            Assert.That(Make("{digits(17)}", name: "other").Outputs["result"], Is.Not.EqualTo(first));
        });
    }

    [Test]
    public void An_identifier_survives_a_rename()
    {
        var simulator = Simulator("{digits(17)}", isText: true);
        Assert.That(
            simulator.Make("test:index:Thing", "new", Nothing, first: new("test:index:Thing", "old")).Outputs["result"],
            Is.EqualTo(simulator.Make("test:index:Thing", "old", Nothing).Outputs["result"]));
    }

    [Test]
    public void The_ARN_that_a_permission_is_checked_on_is_derived_from_the_resource()
    {
        var simulator = Simulator("{text}", isText: true);
        var thing = simulator.Make("test:index:Thing", "thing", Nothing.Add("text", "word"));
        Assert.That(
            (simulator.CheckedOn(thing, "test:Create").Single(), simulator.CheckedOn(thing, "test:List").Single()),
            Is.EqualTo(("arn:aws:test:word", "*")));
    }

    private static SimulatedResource Make(string template, bool isText = true, string name = "thing")
        => Simulator(template, isText).Make("test:index:Thing", name,
        Nothing.Add("text", "word").Add("number", 7d).Add("flag", true).Add("map", Nothing.Add("a", "1"))
            .Add("unknown", Unknown.Value));

    private static ResourceSimulator Simulator(string template, bool isText)
        => new(Catalogues.Catalogue.Read([("test.yaml", $$"""
        name: test
        version: 1.0.0
        resources:
          test:index:Thing:
            inputProperties:
              text: { type: string }
              number: { type: integer }
              flag: { type: boolean }
              map: { type: object, additionalProperties: { type: string } }
              missing: { type: string }
              unknown: { type: string }
              unset: { type: string, x-default: filled in }
            properties:
              result: { $ref: "pulumi.json#/Any" }
            x-id: '{text}'
            x-outputs: { result: {{(isText ? $"'{template}'" : template)}} }
            x-permissions:
              resource: 'arn:aws:test:{text}'
              create: [test:Create, test:List]
              resources: { test:List: '*' }
        """)]), new("eu-west-1"), _ => null);
}
