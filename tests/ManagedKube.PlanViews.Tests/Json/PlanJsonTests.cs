using System.Text.Encodings.Web;
using System.Text.Json;
using Json.Schema;
using ManagedKube.PlanViews.Json;
using ManagedKube.PlanViews.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.PlanViews.Tests.Json;

public sealed class PlanJsonTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(new ApprovedFile("docs/plan.schema.json").Read());

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Codes => Customers.Codes;

    public static TheoryData<string> Names => Plans.Names;

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_plan_of_every_customer_is_as_approved(string code) =>
        ApprovedFile.OfTests($"Approved/{code}.json").Verify(PlanJson.Of(Customers.Plan(code)).ToJsonString(Indented) + "\n");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_plan_fits_the_documented_schema(string name)
    {
        using var document = JsonDocument.Parse(PlanJson.Of(Plans.Of(name)).ToJsonString());

        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))));
    }
}
