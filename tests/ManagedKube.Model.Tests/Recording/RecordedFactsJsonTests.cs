using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Tests.Recording;

public class RecordedFactsJsonTests
{
    private static readonly RecordedFacts Facts = RecordedFacts.Of(ClusterPlanner.Plan(Definitions.Production));

    [Fact]
    public void A_record_is_read_as_it_was_written()
    {
        var read = RecordedFactsJson.Read(RecordedFactsJson.Write(Facts));

        Assert.Equal(RecordedFactsJson.Write(Facts).GetRawText(), RecordedFactsJson.Write(read).GetRawText());
        Assert.Equal((Facts.Code, Facts.Network, Facts.Versions, Facts.Ceph.StorageRepository, ClusterEnvironment.Production),
            (read.Code, read.Network with { PublicAddresses = Facts.Network.PublicAddresses }, read.Versions, read.Ceph.StorageRepository, read.Environment));
    }

    [Fact]
    public void Members_that_this_release_does_not_know_are_left_out() =>
        Assert.Equal("ctopr", Read(json => json["weather"] = new JsonObject { ["wind"] = 3 }).Code);

    [Fact]
    public void Lists_that_an_earlier_release_did_not_record_are_empty()
    {
        var facts = Read(json =>
        {
            json.Remove("buckets");
            json.Remove("tenants");
            json.Remove("components");
            json["network"]!.AsObject().Remove("publicAddresses");
        });

        Assert.Equal(new RecordedBuckets(), facts.Buckets);
        Assert.Empty(facts.Tenants);
        Assert.Empty(facts.Components);
        Assert.Empty(facts.Network.PublicAddresses);
    }

    [Theory]
    [InlineData("code", "7", "$.code")]
    [InlineData("zones", "\"AZ05\"", "$.zones")]
    [InlineData("environment", "\"holiday\"", "this is not an environment")]
    [InlineData("network", "{\"range\":\"10.20.0.0\"}", "this is not an IPv4 range")]
    [InlineData("ceph", "{\"disksGb\":[\"500\"]}", "$.ceph.disksGb[0]")]
    [InlineData("workers", "null", "workers")]
    [InlineData("versions", "{}", "talos")]
    public void A_value_of_the_wrong_form_is_an_error_and_never_no_record(string member, string value, string told)
    {
        var refused = Assert.Throws<UnreadableRecordException>(() => Read(json => json[member] = JsonNode.Parse(value)));

        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Restore the state from a backup", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"none\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_record_at_all_is_an_error(string json)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Throws<UnreadableRecordException>(() => RecordedFactsJson.Read(document.RootElement));
    }

    [Fact]
    public void The_record_of_a_newer_form_is_refused_with_what_to_do()
    {
        var refused = Assert.Throws<UnreadableRecordException>(() => Read(json => json["schema"] = RecordedFacts.NewestSchema + 1));

        Assert.Contains("Use the newer release", refused.Message, StringComparison.Ordinal);
    }

    private static RecordedFacts Read(Action<JsonObject> change)
    {
        var json = JsonObject.Create(RecordedFactsJson.Write(Facts))!;
        change(json);
        return RecordedFactsJson.Read(JsonSerializer.SerializeToElement(json));
    }
}
