using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.Cli.Tests.Clusters;

public sealed class CustomerSchemaTests
{
    private static readonly string Text = CustomerSchema.Text();
    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    [Fact]
    public void The_file_beside_the_customers_is_what_the_command_prints() =>
        new ApprovedFile($"stacks/customers/{CustomerSchema.FileName}").Verify(Text);

    [Fact]
    public void The_page_of_the_documentation_is_what_the_command_prints() =>
        new ApprovedFile("docs/definition.md").Verify(CustomerSettingsPage.Markdown());

    [Theory]
    [MemberData(nameof(ShippedCustomers.Names), MemberType = typeof(ShippedCustomers))]
    public void Every_shipped_customer_fits_and_names_the_schema(string customer)
    {
        var text = ShippedCustomers.Read(customer);

        Assert.Contains($"# yaml-language-server: $schema={CustomerSchema.FileName}\n", text, StringComparison.Ordinal);
        Assert.True(Fits(text));
    }

    [Theory]
    [InlineData("offering: core", "offering: premium")]
    [InlineData("range: 10.20.0.0/22", "range: 10.20.0.0")]
    [InlineData("      podRange: 10.241.0.0/16\n", "")]
    [InlineData("allowRestart: true", "allowRestart: perhaps")]
    [InlineData("zones: [AZ05]", "zones: AZ05")]
    [InlineData("count: 3", "cuont: 3")]
    [InlineData("managedkube:target", "managedkube:tarket")]
    public void A_slip_of_the_pen_does_not_fit(string good, string bad)
    {
        var text = ShippedCustomers.Read("ctodev");
        Assert.Contains(good, text, StringComparison.Ordinal);

        Assert.False(Fits(text.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_setting_is_described()
    {
        List<string> silent = [];
        Walk(JsonNode.Parse(Text)!["properties"]!["config"]!["properties"]!.AsObject(), "");

        Assert.Empty(silent);

        void Walk(JsonObject properties, string path)
        {
            foreach (var (name, schema) in properties)
            {
                if (schema!["description"] is null && name != "managedkube:cluster")
                    silent.Add($"{path}{name}");
                if ((schema["items"] ?? schema)["properties"] is JsonObject inner)
                    Walk(inner, $"{path}{name}.");
            }
        }
    }

    private static bool Fits(string yaml) => Schema.Evaluate(JsonSerializer.SerializeToElement(YamlAsJson.Parse(yaml))).IsValid;
}
