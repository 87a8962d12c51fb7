using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

/// <summary>What is refused at once, with the documented body.</summary>
public sealed class RefusalTests
{
    private const string Unknown = "00000000-0000-4000-8000-000000000000";
    private const string Vm = $"{TestSimulator.Compute}/virtual_machines";
    private const string Disk = $"{TestSimulator.Compute}/virtual_disks";
    private const string Adapter = $"{TestSimulator.Compute}/network_adapters";

    public static TheoryData<string, string> WritesById { get; } = new()
    {
        { "PATCH", $"{Vm}/{{0}}" },
        { "DELETE", $"{Vm}/{{0}}" },
        { "PATCH", $"{Vm}/{{0}}/power" },
        { "POST", $"{Vm}/{{0}}/relocate" },
        { "POST", $"{Vm}/{{0}}/mount" },
        { "POST", $"{Vm}/{{0}}/unmount" },
        { "PATCH", $"{Vm}/{{0}}/boot_order" },
        { "PATCH", $"{Disk}/{{0}}" },
        { "DELETE", $"{Disk}/{{0}}" },
        { "PATCH", $"{Disk}/{{0}}/relocate" },
        { "PATCH", $"{Disk}/{{0}}/connect" },
        { "PATCH", $"{Disk}/{{0}}/disconnect" },
        { "PATCH", $"{Disk}/{{0}}/attach" },
        { "PATCH", $"{Disk}/{{0}}/detach" },
        { "PATCH", $"{Adapter}/{{0}}" },
        { "DELETE", $"{Adapter}/{{0}}" },
        { "PATCH", $"{Adapter}/{{0}}/connect" },
        { "PATCH", $"{Adapter}/{{0}}/disconnect" },
        { "DELETE", "/api/tag/v1/tags/resources/{0}/keys/cluster" },
    };

    public static TheoryData<string> Kinds { get; } =
    [
        "", "/pools", "/hosts", "/networks", "/storage_repositories", "/templates", "/virtual_machines", "/virtual_disks", "/network_adapters",
    ];

    public static TheoryData<string, string, string, string> WrongBodies { get; } = new()
    {
        { "POST", Vm, "{", "not valid JSON" },
        { "POST", Vm, "", "not valid JSON" },
        { "POST", Vm, """{"name":"\ud800"}""", "not valid JSON" },
        { "POST", Vm, """{"\udfff":1}""", "not valid JSON" },
        { "POST", Vm, """{"cloudInit":{"cloudConfig":["\ud800"]}}""", "not valid JSON" },
        { "POST", Vm, "[]", "must be a JSON object" },
        { "POST", Vm, "{}", "name is required; templateId is required; cpu is required; memory is required" },
        { "POST", Vm, """{"name":7,"templateId":"x","cpu":"2","memory":1.5}""", "name must be a string; templateId must be a UUID; cpu must be an integer below 2^31; memory must be an integer" },
        { "POST", Vm, """{"cloudInit":{}}""", "When cloudInit is provided, cloudConfig is required" },
        { "POST", Vm, """{"cloudInit":{"networkConfig":"version: 2"}}""", "When cloudInit is provided, cloudConfig is required" },
        { "POST", Vm, """{"cloudInit":"text"}""", "cloudInit must be an object" },
        { "POST", Vm, """{"networkAdapters":[{"mac":""}]}""", "networkAdapters[0].networkId is required; networkAdapters[0].mac '': Must be a MAC address" },
        { "POST", Vm, """{"networkAdapters":[{"ipAddress":"10.0.0"}]}""", "networkAdapters[0].networkId is required" },
        { "POST", Vm, """{"networkAdapters":[{"ipAddress":"fe80::1"}]}""", "Must be an IPv4 address" },
        { "POST", Vm, """{"networkAdapters":[7]}""", "networkAdapters must be a list of objects" },
        { "POST", Disk, """{"name":"d","size":1}""", "storageRepositoryId is required; mode is required" },
        { "POST", Disk, """{"mode":"rw"}""", "mode must be one of RW, RO" },
        { "POST", Adapter, """{"mac":"00-11-22-33-44-55"}""", "Must be a MAC address" },
        { "POST", "/api/backup/v1/open_iaas/policies/assign", """{"policyIds":"all"}""", "virtualMachineId is required; policyIds must be a list of UUIDs" },
        { "POST", "/api/tag/v1/tags", """{"key":""}""", "key must not be empty; resources must name at least one" },
        { "POST", "/api/tag/v1/tags", """{"key":"k","resources":[{"uuid":"x","type":"vm","source":"s"}]}""", "of type iaas_opensource_virtual_machine" },
    };

    [Theory]
    [MemberData(nameof(WritesById))]
    public async Task A_write_to_something_unknown_is_not_found(string method, string path)
    {
        await using var simulator = await TestSimulator.StartAsync();

        foreach (var id in new[] { Unknown, "not-an-id" })
            await simulator.RefusalAsync(HttpStatusCode.NotFound, new HttpMethod(method), string.Format(path, id), "{}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_read_of_something_unknown_is_not_found(string kind)
    {
        await using var simulator = await TestSimulator.StartAsync();

        foreach (var id in new[] { Unknown, "not-an-id" })
            await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{TestSimulator.Compute}{kind}/{id}");
    }

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public async Task A_wrong_body_is_refused_with_all_that_is_wrong(string method, string path, string body, string message)
    {
        await using var simulator = await TestSimulator.StartAsync();

        Assert.Contains(message, await simulator.RefusalAsync(HttpStatusCode.BadRequest, new HttpMethod(method), path, body));
        Assert.Empty(await simulator.ListAsync("/api/activity/v1/activities"));
    }

    [Fact]
    public async Task A_body_with_any_byte_changed_never_meets_a_bug()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var right = JsonSerializer.SerializeToUtf8Bytes(Machines.Body(await Zone.FindAsync(simulator), cloudInit: new { cloudConfig = "x" }));
        var answers = new HashSet<HttpStatusCode>();
        foreach (var position in Enumerable.Range(0, right.Length))
        {
            foreach (var other in "\0\"\\{[7-,\u00ff"u8.ToArray())
            {
                var body = (byte[])right.Clone();
                body[position] = other;
                using var content = new ByteArrayContent(body);
                using var answer = await simulator.Client.PostAsync(Vm, content, TestContext.Current.CancellationToken);
                answers.Add(answer.StatusCode);
            }
        }

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.BadRequest, HttpStatusCode.NotFound], answers.Order());
    }

    [Fact]
    public async Task An_unknown_template_is_not_found_at_once()
    {
        await using var simulator = await TestSimulator.StartAsync();

        await simulator.RefusalAsync(
            HttpStatusCode.NotFound, HttpMethod.Post, Vm, new { name = "a", templateId = Unknown, cpu = 2, memory = 1L << 32 });
    }

    [Theory]
    [InlineData("/api/compute/v1/open_iaas/nothing/here")]
    [InlineData("/api/vpc/v1/nothing")]
    [InlineData("/compute/v1/open_iaas")]
    [InlineData("/other")]
    public async Task An_unknown_path_is_not_found(string path)
    {
        await using var simulator = await TestSimulator.StartAsync();

        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, path);
    }

    [Fact]
    public async Task A_wrong_method_is_not_allowed()
    {
        await using var simulator = await TestSimulator.StartAsync();

        await simulator.RefusalAsync(HttpStatusCode.MethodNotAllowed, HttpMethod.Put, Vm);
        await simulator.RefusalAsync(HttpStatusCode.MethodNotAllowed, HttpMethod.Delete, TestSimulator.Compute);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        var userData = Machines.Body(zone, cloudInit: new { cloudConfig = new string('x', (1 << 20) + 1) });
        Assert.Contains("cloudInit.cloudConfig must not be larger", await simulator.RefusalAsync(HttpStatusCode.BadRequest, HttpMethod.Post, Vm, userData));
    }

    [Fact]
    public async Task A_body_that_no_order_can_have_is_refused_before_it_is_sent()
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, Vm) { Content = new ByteArrayContent(new byte[9 << 20]) };
        request.Headers.ExpectContinue = true;

        using var answer = await simulator.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }
}
