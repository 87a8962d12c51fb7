using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>A function that is no lookup by id or name.</summary>
/// <typeparam name="T">Its arguments.</typeparam>
/// <param name="token">The function.</param>
/// <param name="arguments">Reads and checks its arguments.</param>
/// <param name="read">Answers it.</param>
internal sealed class ReadFunction<T>(
    string token, Func<InputReader, T> arguments, Func<OpenIaaSClient, T, CancellationToken, Task<PropertyMap>> read) : IFunction
{
    public string Token => token;

    public async Task<InvokeResponse> InvokeAsync(Session session, PropertyMap given, CancellationToken cancellationToken)
    {
        var reader = new InputReader(given);
        var wanted = arguments(reader);
        reader.RefuseOthers();
        return reader.Failures.IsEmpty
            ? InvokeResponse.Of(await read(session.Client, wanted, cancellationToken).ConfigureAwait(false))
            : new(PropertyMap.Empty, reader.Failures);
    }
}
