using System.Text.Json;
using ObShell.Client.Protocol;

namespace ObShell.Client.Pipeline;

/// <summary>Reads a response whose data has another form than the result of the method.</summary>
internal abstract class ResponseReader
{
    /// <summary>The type of the result.</summary>
    public abstract Type Type { get; }
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the result.</typeparam>
internal abstract class ResponseReader<T> : ResponseReader
{
    public override Type Type => typeof(T);

    /// <summary>Reads a response.</summary>
    /// <param name="content">The body.</param>
    /// <param name="json">The types of the interface.</param>
    /// <param name="envelope">The response as it came.</param>
    /// <returns>The result of the method.</returns>
    /// <exception cref="ObShellApiException">OBShell refused the call.</exception>
    /// <exception cref="ObShellInvalidResponseException">The response is not what the method returns.</exception>
    public abstract T? Read(AnswerContent content, JsonSerializerOptions json, out ObShellResponse envelope);
}

/// <summary>Reads a list, which OBShell wraps into an object.</summary>
internal sealed class ListReader<T> : ResponseReader<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> Read(AnswerContent content, JsonSerializerOptions json, out ObShellResponse envelope)
    {
        var response = Answers.Read<ObShellList<T>>(content, json);
        envelope = response;
        return response.Data?.Contents ?? [];
    }
}

/// <summary>Returns the response as a whole.</summary>
internal sealed class WholeReader<T> : ResponseReader<ObShellResponse<T>>
{
    public override ObShellResponse<T> Read(AnswerContent content, JsonSerializerOptions json, out ObShellResponse envelope)
    {
        var response = Answers.Read<T>(content, json);
        envelope = response;
        return response;
    }
}

/// <summary>Reads the DAG that a request has started.</summary>
/// <param name="start">Creates the operation that follows a DAG.</param>
internal sealed class DagOperationReader(Func<DagDetailDTO, ObShellCall, DagOperation> start) : ResponseReader<DagOperation>
{
    public override DagOperation? Read(AnswerContent content, JsonSerializerOptions json, out ObShellResponse envelope)
    {
        var response = Answers.Read<DagDetailDTO>(content, json);
        envelope = response;
        return response.Data is { } dag ? start(dag, response.Call!)
            : response.Status == 204 && content.Route is { MayDoNothing: true } ? null
            : throw new ObShellInvalidResponseException("it names no DAG", response.Call!);
    }
}
