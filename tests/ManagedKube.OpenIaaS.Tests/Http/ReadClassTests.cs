using System.Net;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Http;

public sealed class ReadClassTests
{
    private const string ById = "GET compute/v1/open_iaas/virtual_machines/vm-1";
    private const string All = "GET compute/v1/open_iaas/virtual_machines";
    private const string Machine = """{"id":"vm-1","name":"a","powerState":"Halted"}""";
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_object_is_gone_when_404_and_a_complete_list_agree()
    {
        using var api = new ScriptedApi(_time).On(ById, _ => ScriptedApi.Status(404)).On(All, "[]");
        using var client = api.Client();

        Assert.Null(await client.VirtualMachines.FindOrProveAbsentAsync("vm-1", Cancel));
    }

    [Fact]
    public async Task A_404_that_the_list_contradicts_proves_nothing()
    {
        using var api = new ScriptedApi(_time).On(ById, _ => ScriptedApi.Status(404)).On(All, $"[{Machine}]");
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.FindOrProveAbsentAsync("vm-1", Cancel));

        Assert.Equal(OpenIaaSErrorKind.Inconclusive, error.Kind);
    }

    [Theory]
    [InlineData(206)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_partial_or_refused_list_proves_nothing(int status)
    {
        using var api = new ScriptedApi(_time).On(ById, _ => ScriptedApi.Status(404)).On(All, _ => ScriptedApi.Json("[]", (HttpStatusCode)status));
        using var client = api.Client();

        await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.FindOrProveAbsentAsync("vm-1", Cancel));
    }

    [Fact]
    public async Task A_403_is_never_absence()
    {
        using var api = new ScriptedApi(_time).On(ById, _ => ScriptedApi.Status(403)).On(All, "[]");
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.FindOrProveAbsentAsync("vm-1", Cancel));

        Assert.Equal(OpenIaaSErrorKind.AccessDenied, error.Kind);
        Assert.Equal(HttpStatusCode.Forbidden, error.Status);
        Assert.Contains("virtual_machines/vm-1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("<html/>")]
    [InlineData("""{"id":"vm-1","name":"a","powerState":"Halted","memory":"lots"}""")]
    public async Task An_answer_of_another_form_is_an_error_and_not_absence(string body)
    {
        using var api = new ScriptedApi(_time).On(ById, body).On(All, "[]");
        using var client = api.Client();

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.FindOrProveAbsentAsync("vm-1", Cancel));

        Assert.Equal(OpenIaaSErrorKind.UnexpectedAnswer, error.Kind);
    }

    [Fact]
    public async Task The_platforms_message_is_shown_and_other_bodies_are_not()
    {
        using var api = new ScriptedApi(_time)
            .On(ById, _ => ScriptedApi.Json("""{"error":{"status":"400 Bad Request","message":"no such thing"}}""", HttpStatusCode.BadRequest))
            .On(All, _ => ScriptedApi.Json("you sent s3cret", HttpStatusCode.BadRequest));
        using var client = api.Client();

        var told = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.FindAsync("vm-1", Cancel));
        var silent = await Assert.ThrowsAsync<OpenIaaSException>(() => client.VirtualMachines.ListAsync(null, Cancel));

        Assert.Contains("no such thing", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", silent.ToString(), StringComparison.Ordinal);
    }
}
