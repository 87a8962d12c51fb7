using ManagedKube.Engine.Projects;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Benchmarks.Engine;

/// <summary>A provider that does nothing.</summary>
internal sealed class IdleProvider : Provider
{
    public static Task<int> ServeAsync(string[] args) =>
        ProviderServer.RunAsync(args, "1.0.0", _ => new IdleProvider(), Console.Out, CancellationToken.None);

    /// <summary>Makes a plugin of this program.</summary>
    public static ProjectPlugin Install(string folder)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("The plugin of this benchmark is started by a shell script.");
        var script = Path.Combine(folder, "pulumi-resource-idle");
        File.WriteAllText(script, $"#!/bin/sh\nexec '{Environment.ProcessPath}' provider \"$@\"\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new ProjectPlugin("idle", folder, "1.0.0");
    }

    public override Task<string> GetSchemaAsync(CancellationToken cancel) =>
        Task.FromResult("""{"name": "idle", "version": "1.0.0"}""");

    public override Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel) => Task.FromResult(DiffResponse.None);

    public override Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel) => Task.CompletedTask;

    public override Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel) =>
        Task.FromResult(CheckResponse.Valid(request.News));

    public override Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel) => Task.FromResult(new DiffResponse(
        [.. ValueDiff.Compare(request.OldInputs, request.News).Select(change => new PropertyChange(change.Path.ToString(), change.Kind))]));

    public override Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel) =>
        Task.FromResult(new CreateResponse(request.Preview ? "" : request.Urn.Name, Outputs(request.Inputs, request.Urn.Name)));

    public override Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel) =>
        Task.FromResult(new ReadResponse(request.Id, request.Inputs, request.Outputs));

    public override Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel) =>
        Task.FromResult(Outputs(request.News, request.Urn.Name));

    public override Task DeleteAsync(DeleteRequest request, CancellationToken cancel) => Task.CompletedTask;

    private static PropertyMap Outputs(PropertyMap inputs, string name) => inputs.Set("serial", "serial of " + name);
}
