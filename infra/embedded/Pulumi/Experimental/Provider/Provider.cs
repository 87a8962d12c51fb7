using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Pulumi.Experimental.Provider;

/// <summary>
/// A provider plugin. A method that a subclass does not override throws <see cref="NotImplementedException"/>, which tells the
/// engine to do without it.
/// </summary>
public abstract class Provider
{
    /// <summary>For the subclasses.</summary>
    protected Provider()
    {
    }

    /// <summary>
    /// Serves a provider as a plugin process: writes the port to the standard output, and answers until the process is told to end.
    /// </summary>
    /// <param name="args">The arguments of the process; the last one is the address of the engine.</param>
    /// <param name="version">The version of the plugin; by default that of the program's assembly.</param>
    /// <param name="factory">Makes the provider, once the engine is known.</param>
    /// <param name="cancellationToken">Ends the serving.</param>
    /// <exception cref="ArgumentException">The arguments are not what an engine starts a plugin with.</exception>
    public static Task Serve(string[] args, string? version, Func<IEngine, Provider> factory, CancellationToken cancellationToken)
        => PluginServer.RunAsync(args, version, factory, Console.Out, cancellationToken);

    /// <summary>The address on which a host listens.</summary>
    /// <param name="host">A web host that has been started and listens on one address.</param>
    public static Uri GetHostUri(IHost host)
    {
        var addresses = host.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        return new(addresses.Addresses.Single());
    }

    /// <summary>Makes the provider one of another package.</summary>
    public virtual Task<ParameterizeResponse> Parameterize(ParameterizeRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>The schema of the package.</summary>
    public virtual Task<GetSchemaResponse> GetSchema(GetSchemaRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Checks the configuration.</summary>
    public virtual Task<CheckResponse> CheckConfig(CheckRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Compares the configuration with an earlier one.</summary>
    public virtual Task<DiffResponse> DiffConfig(DiffRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Takes the configuration. By default it is ignored, and the engine told that everything is understood.</summary>
    public virtual Task<ConfigureResponse> Configure(ConfigureRequest request, CancellationToken ct)
        => Task.FromResult(new ConfigureResponse { AcceptOutputs = true, AcceptResources = true, AcceptSecrets = true, SupportsPreview = true });

    /// <summary>Calls a function.</summary>
    public virtual Task<InvokeResponse> Invoke(InvokeRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Creates a resource.</summary>
    public virtual Task<CreateResponse> Create(CreateRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Reads the present state of a resource.</summary>
    public virtual Task<ReadResponse> Read(ReadRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Checks the inputs of a resource.</summary>
    public virtual Task<CheckResponse> Check(CheckRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Compares a resource with what is wanted.</summary>
    public virtual Task<DiffResponse> Diff(DiffRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Changes a resource.</summary>
    public virtual Task<UpdateResponse> Update(UpdateRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Deletes a resource.</summary>
    public virtual Task Delete(DeleteRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Constructs a component.</summary>
    public virtual Task<ConstructResponse> Construct(ConstructRequest request, CancellationToken ct) => throw NotOverridden();

    /// <summary>Calls a method.</summary>
    public virtual Task<CallResponse> Call(CallRequest request, CancellationToken ct) => throw NotOverridden();

    private static NotImplementedException NotOverridden([CallerMemberName] string method = "")
        => new($"The method '{method}' is not implemented ");
}
