using System.Reflection;
using Grpc.AspNetCore.Server.Model;
using Grpc.Core;

namespace Pulumi.Protocol.Transport;

/// <summary>Offers the methods of a generated service, whose requests may be nested deeply.</summary>
internal sealed class DeepServiceMethods<TService> : IServiceMethodProvider<TService> where TService : class
{
    public void OnServiceMethodDiscovery(ServiceMethodProviderContext<TService> context)
    {
        var service = typeof(TService);
        while (service.BaseType is { } parent && service.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is null)
            service = parent;
        var bind = service.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false)
            ?? throw new InvalidOperationException($"{typeof(TService)} is no generated gRPC service.");
        bind.BindType
            .GetMethod(bind.BindMethodName, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static, [typeof(ServiceBinderBase), service])!
            .Invoke(null, [new Binder(context), null]);
    }

    private sealed class Binder(ServiceMethodProviderContext<TService> context) : ServiceBinderBase
    {
        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) =>
            context.AddUnaryMethod(
                DeepMessages.Method(method), [], Implementation<Grpc.AspNetCore.Server.Model.UnaryServerMethod<TService, TRequest, TResponse>>(method.Name));

        public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) =>
            context.AddServerStreamingMethod(
                DeepMessages.Method(method), [], Implementation<Grpc.AspNetCore.Server.Model.ServerStreamingServerMethod<TService, TRequest, TResponse>>(method.Name));

        private static TDelegate Implementation<TDelegate>(string name) where TDelegate : Delegate =>
            typeof(TService).GetMethod(name)!.CreateDelegate<TDelegate>();
    }
}
