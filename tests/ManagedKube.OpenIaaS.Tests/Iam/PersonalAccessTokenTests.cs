using System.Net;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Iam;

public sealed class PersonalAccessTokenTests
{
    private const string Tokens = "iam/v2/personal_access_tokens";
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_made_with_an_expiry_in_milliseconds_and_its_secret_is_not_shown_in_texts()
    {
        using var api = new ScriptedApi(_time).On(
            $"POST {Tokens}", _ => ScriptedApi.Json("""{"id":"t","name":"ci","secret":"canary","roles":["r"],"expirationDate":1800000000000}""", HttpStatusCode.Created));
        using var client = api.Client();

        var made = await client.Iam.PersonalAccessTokens.CreateAsync(new("ci", ["r"], 1_800_000_000_000), Cancel);

        Assert.Equal(("t", "canary"), (made.Id, made.Secret));
        Assert.DoesNotContain("canary", made.ToString(), StringComparison.Ordinal);
        Assert.Equal("""{"name":"ci","roles":["r"],"expirationDate":1800000000000}""", api.Calls.Last().Body);
    }

    [Theory]
    [InlineData("\"1800000000000\"")]
    [InlineData("1800000000000")]
    public async Task An_expiry_is_read_as_text_or_number(string value)
    {
        using var api = new ScriptedApi(_time).On($"GET {Tokens}/t", $$"""{"id":"t","name":"ci","roles":[],"expirationDate":{{value}}}""");
        using var client = api.Client();

        var token = (await client.Iam.PersonalAccessTokens.FindAsync("t", Cancel))!;

        Assert.Equal(new DateTimeOffset(2027, 1, 15, 8, 0, 0, TimeSpan.Zero), token.ExpiresAt);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_token_is_gone_when_its_id_and_a_complete_list_agree(int status)
    {
        using var api = new ScriptedApi(_time).On($"GET {Tokens}/t", _ => ScriptedApi.Status(status)).On($"GET {Tokens}", "[]");
        using var client = api.Client();

        Assert.Null(await client.Iam.PersonalAccessTokens.FindOrProveAbsentAsync("t", Cancel));
    }

    [Fact]
    public async Task A_500_alone_proves_nothing()
    {
        using var api = new ScriptedApi(_time)
            .On($"GET {Tokens}/t", _ => ScriptedApi.Status(500))
            .On($"GET {Tokens}", """[{"id":"t","name":"ci","expirationDate":"1800000000000"}]""");
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.Iam.PersonalAccessTokens.FindOrProveAbsentAsync("t", Cancel));

        Assert.Equal(OpenIaaSErrorKind.Inconclusive, error.Kind);
    }
}
